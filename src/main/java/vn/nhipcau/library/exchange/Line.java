package vn.nhipcau.library.exchange;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.Coded;

/**
 * A sentence with its translation.
 *
 * @param key its own within the edition, the same whatever becomes of the words
 * @param unit the id of the piece of the edition to which it belongs; lines of one unit stand together
 * @param target bears the marks of the source under the same numbers; null where nothing is translated yet
 * @param note for the translator, or what the translator says
 * @param maxLength how many characters may be shown; 0 for no limit
 */
public record Line(
        String key,
        String unit,
        Coded source,
        @Nullable Coded target,
        LineState state,
        @Nullable String note,
        int maxLength) {
    Line with(@Nullable Coded translated, LineState reached, @Nullable String told) {
        return new Line(key, unit, source, translated, reached, told, maxLength);
    }
}
