package vn.nhipcau.library.bulletins;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.ContentLanguage;

/**
 * With which letters a language is printed, and how the printing program is told so.
 *
 * @param family of the face, which has to be on the machine
 * @param group which of the three sorts of letters that OpenDocument keeps apart they are: empty, {@code asian} or
 *     {@code complex}
 * @param country code that the printing program wants beside the language's
 */
record Typeface(String family, String group, String language, String country) {
    /** What every language with Latin letters is printed with. */
    static final String LATIN = "Noto Serif";

    private static final Map<String, String> FAMILIES = Map.of(
            "Hans", "Noto Serif CJK SC",
            "Hant", "Noto Serif CJK TC",
            "Jpan", "Noto Serif CJK JP",
            "Kore", "Noto Serif CJK KR",
            "Laoo", "Noto Serif Lao",
            "Thai", "Noto Serif Thai",
            "Khmr", "Noto Serif Khmer");
    private static final Map<String, String> COUNTRIES = Map.of(
            "vi", "VN", "en", "GB", "zh", "CN", "lo", "LA", "ja", "JP", "ko", "KR", "fr", "FR", "th", "TH", "km", "KH");

    static Typeface of(ContentLanguage language) {
        String group = switch (language.script()) {
            case "Hans", "Hant", "Jpan", "Kore" -> "asian";
            case "Laoo", "Thai", "Khmr" -> "complex";
            default -> "";
        };
        return new Typeface(
                FAMILIES.getOrDefault(language.script(), LATIN),
                group,
                language.code().replaceFirst("-.*", ""),
                COUNTRIES.getOrDefault(language.code(), "none"));
    }

    /** Whether its letters have a slanted form. */
    boolean slants() {
        return group.isEmpty();
    }

    /** Its family as a group of letters takes it: null where it is for another group. */
    @Nullable
    String familyIn(String asked) {
        return group.equals(asked) ? family : null;
    }
}
