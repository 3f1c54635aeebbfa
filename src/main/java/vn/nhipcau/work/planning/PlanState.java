package vn.nhipcau.work.planning;

/** The life of a plan: it is read and corrected, then confirmed; from then on it is amended with a trace. */
public enum PlanState {
    READING,
    CONFIRMED;

    boolean mayBecome(PlanState next) {
        return switch (this) {
            case READING -> next == CONFIRMED;
            case CONFIRMED -> false;
        };
    }
}
