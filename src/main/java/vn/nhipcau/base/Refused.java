package vn.nhipcau.base;

/** What a person asked for cannot be done now, for a reason put into words where the reader's language is known. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] args;

    /**
     * @param key of the message that says the fact and what to do
     * @param args for the message
     */
    public Refused(String key, Object... args) {
        super(key, null, false, false);
        this.key = key;
        this.args = args.clone();
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args.clone();
    }
}
