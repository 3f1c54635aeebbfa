package vn.nhipcau.library.bulletins;

import org.jspecify.annotations.Nullable;

/**
 * An edition that might stand in an issue.
 *
 * @param title in Vietnamese
 * @param secondTitle in the second language, empty where there is none
 * @param original the version in Vietnamese that would be printed, null where none may
 * @param translation the version in the second language that would be printed, null where none may
 * @param why it may not stand in the issue, null where it may
 */
public record Candidate(
        long edition,
        String title,
        String secondTitle,
        @Nullable Integer original,
        @Nullable Integer translation,
        @Nullable Why why) {
    /** Why an edition may not stand in an issue. */
    public enum Why {
        /** Nobody approved the original. */
        NO_ORIGINAL,
        NOT_BEGUN,
        /** Nobody approved the translation. */
        NOT_APPROVED,
        /** The original says something else by now. */
        STALE;

        /** The key of its words. */
        public String key() {
            return "library.bulletins.why." + name();
        }
    }

    /** Whether it may stand in the issue. */
    public boolean fits() {
        return why == null;
    }

    public String address() {
        return "/editions/" + edition;
    }
}
