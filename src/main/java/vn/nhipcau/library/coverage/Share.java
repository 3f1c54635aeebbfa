package vn.nhipcau.library.coverage;

import java.util.Locale;

/** The parts of a bar: covers that are counted together, in the order in which they stand. */
public enum Share {
    SHOWN,
    STALE,
    UNDER_WAY,
    /** Not begun, or taken back. */
    NONE;

    static Share of(Cover cover) {
        return switch (cover) {
            case SHOWN -> SHOWN;
            case STALE -> STALE;
            case SCHEDULED, IN_REVIEW, UNDER_WAY -> UNDER_WAY;
            case WITHDRAWN, NONE -> NONE;
        };
    }

    /** The key of its words. */
    public String key() {
        return "library.coverage.share." + name().toLowerCase(Locale.ROOT);
    }

    /** Its look. */
    public String look() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
