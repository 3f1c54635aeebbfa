package vn.nhipcau.work.reporting;

/** What must hold for a move, besides the state. */
public enum ReportRule {
    /** Not before the round's first day. */
    SINCE_OPENING,
    /** Not after the round's lock. */
    UNTIL_LOCK,
    /** Some section has text. */
    WITH_TEXT,
    /** Its reason is told, at a place of the text or for the whole. */
    WITH_REASON,
    /** Not by one who edited or submitted it. */
    BY_OTHER_HAND,
    /** The agency has changed nothing since. */
    UNCHANGED_SINCE,
    /** The round's consolidated report was not issued yet. */
    BEFORE_ISSUE;

    /** The key of its words. */
    public String key() {
        return "work.report.rule." + name();
    }
}
