package vn.nhipcau.work.documents;

/** What a place where a document is met has to do with it. */
public enum Relation {
    /** Its own paper. */
    PAPER,
    /** A paper that rests on it. */
    BASIS,
    /** A paper that cites it. */
    CITATION;

    /** The key of its words. */
    public String key() {
        return "work.document.relation." + name();
    }
}
