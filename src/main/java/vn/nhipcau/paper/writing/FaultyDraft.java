package vn.nhipcau.paper.writing;

import java.io.Serial;

/** A draft that is not as the contract has it; the message says where and what, in one Vietnamese line for a command. */
public final class FaultyDraft extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int LONGEST = 300;

    FaultyDraft(String place, String what) {
        super(oneLine((place.isEmpty() ? "" : place + ": ") + what));
    }

    /** The draft's own words may stand in it, whatever they are. */
    private static String oneLine(String text) {
        String line = PlainText.line(text);
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
