package vn.nhipcau.base.mail;

/** Why a letter has not gone. */
public enum Fault {
    /** Nothing answered where the mail server should be, or the line broke. */
    UNREACHABLE,
    /** The server does not let us in. */
    SIGN_IN,
    /** The address is none, or the server knows nobody there. */
    ADDRESS,
    /** The server took our letter for one that it does not want, or cannot take now. */
    REFUSED,
    /** It waited so long that it is no news any more. */
    STALE;

    /** The key of its words. */
    public String key() {
        return "base.mail.fault." + name();
    }
}
