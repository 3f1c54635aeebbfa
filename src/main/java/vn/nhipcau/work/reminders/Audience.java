package vn.nhipcau.work.reminders;

/** Why a member is reminded of a report that is not there. */
enum Audience {
    /** The focal persons of the agency; in the lead office those who do its work. */
    IN_CHARGE(14),
    /** The leaders of the agency. */
    ABOVE(3),
    /** The lead office, which is told how many others are overdue. */
    OFFICE(-1);

    private final int first;

    Audience(int first) {
        this.first = first;
    }

    /** Whether one is told of a step: from this audience's first on. */
    boolean hears(int step) {
        return step <= first;
    }
}
