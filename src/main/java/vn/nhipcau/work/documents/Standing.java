package vn.nhipcau.work.documents;

/** How the office came by a document. */
public enum Standing {
    /** Its own: signed by the committee, or by the office that leads the work. */
    ISSUED,
    /** It came in from elsewhere, and its paper lies here. */
    RECEIVED,
    /** Known only from papers that cite it. */
    CITED;

    /** The key of its words. */
    public String key() {
        return "work.document.standing." + name();
    }

    /** The silhouette that stands before its words. */
    public String shape() {
        return switch (this) {
            case ISSUED -> "issued";
            case RECEIVED -> "ok";
            case CITED -> "none";
        };
    }
}
