package vn.nhipcau.base;

/** The page exists, the person may not do this there. */
public final class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Forbidden() {
        super("forbidden", null, false, false);
    }
}
