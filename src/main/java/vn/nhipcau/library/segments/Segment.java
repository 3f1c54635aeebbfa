package vn.nhipcau.library.segments;

import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Meaning;

/**
 * A sentence of an edition in its original language.
 *
 * @param key stays with the sentence through all edits: by it each language keeps its translation
 * @param unit the id of the piece of the edition in which it stands
 * @param ordinal its place there, from 0
 */
public record Segment(String key, String unit, int ordinal, Coded source) {
    /** What its translations are true to. */
    public String meaning() {
        return Meaning.of(source.text());
    }

    /**
     * Whether a translation has been overtaken. Never stored: a source that becomes again what it was makes its
     * translation good again.
     *
     * @param translated the {@link Meaning} of the source when it was translated
     */
    public boolean hasOvertaken(String translated) {
        return !meaning().equals(translated);
    }
}
