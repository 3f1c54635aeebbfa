package vn.nhipcau.library.terms;

/** What a form is to a writer. */
public enum FormRole {
    /** To be written. */
    MAIN,
    /** May be written too: an inflection, a short name, a name with its head word. */
    ALLOWED,
    /** Must not be written. */
    FORBIDDEN;

    public String key() {
        return "library.terms.role." + name();
    }
}
