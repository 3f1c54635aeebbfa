package vn.nhipcau.library.coverage;

import java.util.Locale;

/** How a language of an edition stands for visitors. */
public enum Cover {
    /** They see it, and it says what the original says. */
    SHOWN("issued"),
    /** They see it, and the original was published anew since with other sentences. */
    STALE("late"),
    SCHEDULED("ok"),
    IN_REVIEW("sent"),
    UNDER_WAY("draft"),
    WITHDRAWN("back"),
    /** Nobody began it. */
    NONE("none");

    private final String shape;

    Cover(String shape) {
        this.shape = shape;
    }

    /** Its silhouette. */
    public String shape() {
        return shape;
    }

    /** The key of its words. */
    public String key() {
        return "library.cover." + name().toLowerCase(Locale.ROOT);
    }
}
