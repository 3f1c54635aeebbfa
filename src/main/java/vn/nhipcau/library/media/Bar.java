package vn.nhipcau.library.media;

/** Why the public does not see a medium now, as the database's {@code media_bars} tells it. */
public enum Bar {
    WITHDRAWN,
    NO_LICENCE,
    NOT_BEGUN,
    ENDED,
    TERRITORY,
    EMBARGO,
    CONSENT,
    CONSENT_ENDED;

    /** The key of its words. */
    public String key() {
        return "library.media.bar." + name();
    }
}
