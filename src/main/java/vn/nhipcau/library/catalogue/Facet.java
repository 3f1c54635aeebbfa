package vn.nhipcau.library.catalogue;

import java.util.Locale;

/** By what the catalogue is narrowed: values of one facet add up, those of different facets must all hold. */
public enum Facet {
    TYPE("array[c.type]"),
    REACH("array[c.reach]"),
    LANG("c.languages"),
    AGENCY("array[c.agency_id::text]"),
    PLACE("case when c.place = '' then '{}'::text[] else array[c.place] end"),
    YEAR("array[c.year::text]"),
    LOCATED("case when c.located then array['yes'] else '{}'::text[] end");

    private final String having;

    Facet(String having) {
        this.having = having;
    }

    /** What a thing has of it: an SQL expression of {@code text[]} over a row {@code c} of the catalogue. */
    String having() {
        return having;
    }

    /** Its name in addresses. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its words. */
    public String key() {
        return "library.catalogue.facet." + name();
    }
}
