package vn.nhipcau.library.exchange;

import java.io.Serial;

/** A file of which nothing can be taken. */
final class UnreadableFile extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Finding why;

    UnreadableFile(Finding why) {
        super(why.key());
        this.why = why;
    }

    Finding why() {
        return why;
    }
}
