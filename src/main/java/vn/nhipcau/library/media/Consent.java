package vn.nhipcau.library.media;

/** Whether those who are seen or heard agreed. */
public enum Consent {
    /** Nobody can be made out. */
    NONE_SHOWN,
    CONSENT_GIVEN,
    /** A public event, at which one has to expect pictures (Civil Code, article 32.2). */
    PUBLIC_EVENT,
    /** Nobody asked, or nobody knows: not for the public. */
    MISSING;

    /** The key of its words. */
    public String key() {
        return "library.media.consent." + name();
    }
}
