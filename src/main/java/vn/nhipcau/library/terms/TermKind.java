package vn.nhipcau.library.terms;

/** What a term names. */
public enum TermKind {
    PLACE,
    INSTITUTION,
    /** An office that someone holds: people are named by it. */
    POST,
    /** Named for a public office or a place in history, and for nothing else. */
    PERSON,
    PRODUCT,
    EVENT,
    /** No name: a word of the field with one right translation. */
    WORD;

    public String key() {
        return "library.terms.kind." + name();
    }
}
