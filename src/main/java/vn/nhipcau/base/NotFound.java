package vn.nhipcau.base;

/** Nothing is there, or nothing that this person may see: the two must not be told apart. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotFound() {
        super("not found", null, false, false);
    }
}
