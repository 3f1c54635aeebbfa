package vn.nhipcau.library.translation;

import java.util.Locale;

/** Where a sentence is in a language. */
public enum SegmentState {
    NEW("none"),
    DRAFTED("draft"),
    TRANSLATED("sent"),
    REVIEWED("ok"),
    /** Translated once, and the original says something else now. */
    STALE("late");

    private final String shape;

    SegmentState(String shape) {
        this.shape = shape;
    }

    /** Its silhouette. */
    public String shape() {
        return shape;
    }

    /** The key of its words. */
    public String key() {
        return "library.segment." + name().toLowerCase(Locale.ROOT);
    }
}
