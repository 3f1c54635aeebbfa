package vn.nhipcau.work.reminders;

/** Why a report is waited for. */
enum Waiting {
    /** It was never submitted, or was taken back. */
    MISSING("missing"),
    RETURNED("returned"),
    /** It was accepted once, stays filed, and is with its agency again. */
    REOPENED("reopened");

    private final String words;

    Waiting(String words) {
        this.words = words;
    }

    /** The part of the key that its words have. */
    String words() {
        return words;
    }
}
