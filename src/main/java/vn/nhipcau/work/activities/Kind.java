package vn.nhipcau.work.activities;

import java.util.List;
import java.util.Locale;
import vn.nhipcau.base.Language;

/**
 * A kind of activities with the few fields of its own. Both are data.
 *
 * @param hints words by which an activity is known as one of this kind where none was chosen
 */
public record Kind(
        String code, int position, String nameVi, String nameEn, List<String> hints, int version, List<Field> fields) {

    /** How a field is filled. */
    public enum Input {
        LINE,
        NUMBER,
        DAY,
        CHOICE
    }

    /**
     * A field of a kind.
     *
     * @param choices to choose from, empty unless it is a choice
     */
    public record Field(String code, String nameVi, String nameEn, Input input, List<String> choices) {
        public String name(Language language) {
            return language == Language.VI ? nameVi : nameEn;
        }
    }

    public String name(Language language) {
        return language == Language.VI ? nameVi : nameEn;
    }

    /** Where in the words of an activity one of its hints begins, or far behind them. */
    int hintedAt(String what) {
        String words = " " + what.toLowerCase(Locale.ROOT);
        return hints.stream()
                .mapToInt(hint -> words.indexOf(" " + hint))
                .filter(at -> at >= 0)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
