package vn.nhipcau.library.exchange;

import java.util.List;
import java.util.Map;

/**
 * A unit of a TMX file, its texts still XML.
 *
 * @param row where it begins
 * @param source the language that the unit, else the header, says was translated; empty for none in particular
 * @param attributes of the unit
 * @param properties of the unit, by type
 */
record TmxUnit(
        int row,
        String source,
        Map<String, String> attributes,
        Map<String, String> properties,
        List<Variant> variants) {
    /**
     * Its text in a language.
     *
     * @param segment the element {@code seg} as it stands
     */
    record Variant(String language, String segment, Map<String, String> attributes) {}
}
