package vn.nhipcau.library.segments;

import java.util.Map;
import vn.nhipcau.library.ContentLanguage;

/** The languages of the first migration, for rules that need no database. */
final class Languages {
    private static final Map<String, String> SCRIPTS = Map.of(
            "vi", "Latn", "en", "Latn", "fr", "Latn", "zh", "Hans", "ja", "Jpan", "ko", "Kore", "lo", "Laoo", "th",
            "Thai", "km", "Khmr");

    private Languages() {}

    static ContentLanguage of(String code) {
        return new ContentLanguage(
                code, code, code, code, SCRIPTS.getOrDefault(code, "Latn"), !"zh ja lo th km".contains(code));
    }
}
