package vn.nhipcau.work.rounds;

import org.jspecify.annotations.Nullable;

/** How an agency stands in a round, in the order in which lists name it. */
public enum Standing {
    ACCEPTED("ok"),
    SUBMITTED("sent"),
    RETURNED("back"),
    DRAFT("draft"),
    NOT_BEGUN("none"),
    /** Nothing was submitted and the due day is over. */
    OVERDUE("late");

    private final String shape;

    Standing(String shape) {
        this.shape = shape;
    }

    /**
     * How an agency stands.
     *
     * @param state of its report, null where none was begun
     * @param filed whether it was submitted, and not taken back by its agency
     * @param dueIsOver whether today is after the due day
     */
    static Standing of(@Nullable String state, boolean filed, boolean dueIsOver) {
        if (!filed && dueIsOver && (state == null || state.equals("DRAFT"))) {
            return OVERDUE;
        }
        return switch (state) {
            case null -> NOT_BEGUN;
            case "DRAFT", "REOPENED" -> DRAFT;
            case "SUBMITTED" -> SUBMITTED;
            case "RETURNED" -> RETURNED;
            default -> ACCEPTED;
        };
    }

    /** The silhouette that stands for it, and the class of its words. */
    public String shape() {
        return shape;
    }

    /** The key of its words. */
    public String key() {
        return "work.standing." + name();
    }

    /** The key of the words for one that stands so, which is a draft of its own name where it was accepted once. */
    String key(boolean reopened) {
        return reopened ? "work.standing.REOPENED" : key();
    }
}
