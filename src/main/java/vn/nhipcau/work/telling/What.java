package vn.nhipcau.work.telling;

/** What has happened. */
enum What {
    /** A round opened for an agency. */
    OPENED(Whom.WRITERS),
    /** An agency was given more time. */
    EXTENDED(Whom.AGENCY),
    /** That time was taken back. */
    SHORTENED(Whom.AGENCY),
    SUBMITTED(Whom.OFFICE),
    SUBMITTED_AGAIN(Whom.OFFICE),
    RETURNED(Whom.WRITERS),
    RETURN_UNDONE(Whom.WRITERS),
    ACCEPTED(Whom.WRITERS),
    REOPENED(Whom.WRITERS);

    private final Whom whom;

    What(Whom whom) {
        this.whom = whom;
    }

    Whom whom() {
        return whom;
    }

    /** Whether a letter goes with it; the lead office has one a day for all that came in. */
    boolean isPosted() {
        return whom != Whom.OFFICE;
    }
}
