package vn.nhipcau.base.mail;

/** How a letter in the outbox stands. */
public enum LetterState {
    WAITING("none", "sent_at is null and given_up_at is null and attempts = 0"),
    /** Tried in vain, and tried again later. */
    FAILED("back", "sent_at is null and given_up_at is null and attempts > 0"),
    GIVEN_UP("late", "given_up_at is not null"),
    SENT("ok", "sent_at is not null");

    private final String shape;
    private final String condition;

    LetterState(String shape, String condition) {
        this.shape = shape;
        this.condition = condition;
    }

    /** Its silhouette. */
    public String shape() {
        return shape;
    }

    /** The key of its words. */
    public String key() {
        return "people.outbox.state." + name();
    }

    /** What makes a row one of these. */
    public String condition() {
        return condition;
    }

    /** Whether it can be given up. */
    public boolean isOpen() {
        return this == WAITING || this == FAILED;
    }

    /** Whether it can be asked to go at once. */
    public boolean isRetried() {
        return this == FAILED || this == GIVEN_UP;
    }
}
