package vn.nhipcau.library.media;

import java.io.Serial;
import java.util.Arrays;

/** A file that the library does not take; its key is put into words where the reader's language is known. */
public final class UnfitFile extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String key;
    private final String[] args;

    /**
     * A reason with what its sentence needs.
     *
     * @param key the last word of library.media.unfit.*
     */
    UnfitFile(String key, Object... args) {
        super("library.media.unfit." + key, null, false, false);
        this.key = "library.media.unfit." + key;
        this.args = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args.clone();
    }
}
