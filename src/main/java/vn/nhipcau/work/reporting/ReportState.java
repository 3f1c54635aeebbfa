package vn.nhipcau.work.reporting;

import java.util.Optional;

/** The life of a report, as one table of moves. A report that was not begun has no row and so no state. */
public enum ReportState {
    DRAFT("draft"),
    SUBMITTED("sent"),
    RETURNED("back"),
    ACCEPTED("ok"),
    ISSUED("issued");

    private final String shape;

    ReportState(String shape) {
        this.shape = shape;
    }

    /** The state that a move leads to; nothing where the move is none of this state's. */
    public Optional<ReportState> after(ReportMove move, ReportKind kind) {
        ReportState next = switch (move) {
            case SUBMIT -> kind == ReportKind.AGENCY && isWritten() ? SUBMITTED : this;
            case RETURN -> this == SUBMITTED ? RETURNED : this;
            case ACCEPT -> this == SUBMITTED ? ACCEPTED : this;
            case ISSUE -> kind == ReportKind.CONSOLIDATED && this == DRAFT ? ISSUED : this;
        };
        return next == this ? Optional.empty() : Optional.of(next);
    }

    /** Whether its text may be changed. */
    public boolean isWritten() {
        return this == DRAFT || this == RETURNED;
    }

    /** Its silhouette. */
    public String shape() {
        return shape;
    }
}
