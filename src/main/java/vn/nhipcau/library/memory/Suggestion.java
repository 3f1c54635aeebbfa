package vn.nhipcau.library.memory;

import java.util.List;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.segments.WordDifference;

/**
 * A translation that the memory offers for a sentence.
 *
 * @param percent 101 for the same sentence between the same neighbours, 100 for the same meaning, else 75 to 99: 1 −
 *     Levenshtein's distance in words (in letters where a script writes no spaces), in small letters, / those of the
 *     longer sentence
 * @param target with the codes of the sentence that is translated: none that it does not have
 * @param difference from the source that was translated to this one; all kept where they mean the same
 */
public record Suggestion(
        MemoryEntry entry, Kind kind, int percent, Coded target, List<WordDifference.Stretch> difference) {
    /** How well it fits. */
    public enum Kind {
        IN_CONTEXT,
        EXACT,
        FUZZY
    }
}
