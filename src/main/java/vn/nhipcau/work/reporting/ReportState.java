package vn.nhipcau.work.reporting;

import java.util.Optional;

/** Where a report is in its life, see {@link ReportLife}. One that was not begun has no row and so no state. */
public enum ReportState {
    DRAFT("draft"),
    SUBMITTED("sent"),
    RETURNED("back"),
    /** Accepted once, and with its agency again: a draft that stays filed. */
    REOPENED("draft"),
    ACCEPTED("ok"),
    ISSUED("issued");

    private final String shape;

    ReportState(String shape) {
        this.shape = shape;
    }

    /**
     * The state that a move leads to; nothing where the move is none of this state's.
     *
     * @param before the state that the undone move came from, which is where taking it back leads
     */
    public Optional<ReportState> after(ReportMove move, ReportKind kind, ReportState before) {
        return ReportLife.step(kind, move)
                .filter(step -> step.from().contains(this))
                .map(step -> step.to() == null ? before : step.to());
    }

    /** Whether its text may be changed. */
    public boolean isWritten() {
        return this == DRAFT || this == RETURNED || this == REOPENED;
    }

    /** Its silhouette. */
    public String shape() {
        return shape;
    }
}
