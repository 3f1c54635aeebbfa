package vn.nhipcau.library.editions;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How one language of an edition stood at a time.
 *
 * @param number counted from 1 in each language
 * @param actor post and agency of who wrote it, as they were then
 * @param facts the fields that are the same in all languages, as they were then
 * @param ofNumber of a translation: the version of the original that it says
 */
public record EditionVersion(
        long edition,
        String language,
        int number,
        Reason reason,
        Instant at,
        String actor,
        EditionText.Said said,
        Map<String, String> facts,
        @Nullable Integer ofNumber) {
    /** Why it was kept. */
    public enum Reason {
        WRITTEN,
        SUBMITTED,
        APPROVED,
        PUBLISHED,
        RESTORED;

        public String key() {
            return "library.edition.kept." + name().toLowerCase(Locale.ROOT);
        }
    }

    public String address() {
        return "/editions/" + edition + "/texts/" + language + "/versions/" + number;
    }
}
