package vn.nhipcau.work.reporting;

import org.jspecify.annotations.Nullable;

/** What is done to a report as a whole. {@link ReportLife} says when and by whom. */
public enum ReportMove {
    BEGIN(null),
    SUBMIT(null),
    TAKE_BACK(SUBMIT),
    RETURN(null),
    UNDO_RETURN(RETURN),
    ACCEPT(null),
    REOPEN(ACCEPT),
    ISSUE(null);

    private final @Nullable ReportMove undoes;

    ReportMove(@Nullable ReportMove undoes) {
        this.undoes = undoes;
    }

    /** The move that it takes back, null where it takes none back. */
    public @Nullable ReportMove undoes() {
        return undoes;
    }

    /** The key of its words. */
    public String key() {
        return "work.report.move." + name();
    }
}
