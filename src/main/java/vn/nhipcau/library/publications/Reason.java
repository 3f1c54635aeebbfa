package vn.nhipcau.library.publications;

import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Typed;

/** Why something is taken back: the book keeps it beside the figure. */
final class Reason {
    private static final int LONGEST = 300;

    private Reason() {}

    /**
     * What was typed, tidied.
     *
     * @throws Refused where nothing was, or too much
     */
    static String of(String typed) {
        String reason = Typed.line(typed);
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new Refused("library.publications.refused.reason");
        }
        return reason;
    }
}
