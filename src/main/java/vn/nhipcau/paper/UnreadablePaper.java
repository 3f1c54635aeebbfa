package vn.nhipcau.paper;

import java.io.Serial;
import java.util.Arrays;

/** A file that cannot or may not be read; its key is put into words where the reader's language is known. */
public final class UnreadablePaper extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String key;
    private final String[] args;

    /**
     * A reason with what its sentence needs.
     *
     * @param key the last word of paper.unreadable.*: type, empty, broken, scanned, encrypted, tooBig, tooLong,
     *     bomb, nested, active, embedded, linked, misnamed, encoding, noWord or secret
     * @param args for the sentence: the limit in MB (tooBig), the line number (secret, encoding), ending and kind (misnamed)
     */
    public UnreadablePaper(String key, Object... args) {
        super("paper.unreadable." + key);
        this.key = "paper.unreadable." + key;
        this.args = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args.clone();
    }
}
