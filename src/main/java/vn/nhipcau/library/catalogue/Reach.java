package vn.nhipcau.library.catalogue;

/** Who may use a thing now, as the database's {@code catalogue} tells it. */
public enum Reach {
    ALL("ok"),
    /** Only for the press, by its licence. */
    PRESS("ok"),
    /** Only for the agency that holds it, by its licence. */
    HOLDER("held"),
    /** By everybody from a later day or hour on. */
    LATER("held"),
    CLOSED("held");

    private final String shape;

    Reach(String shape) {
        this.shape = shape;
    }

    /** Its silhouette. */
    public String shape() {
        return shape;
    }

    /** The key of its words. */
    public String key() {
        return "library.catalogue.reach." + name();
    }
}
