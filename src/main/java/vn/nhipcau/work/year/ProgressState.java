package vn.nhipcau.work.year;

import org.jspecify.annotations.Nullable;

/** What an agency may say of a task. */
public enum ProgressState {
    CONFIRMED(null),
    IN_PROGRESS(TaskState.RUNNING),
    DONE(TaskState.DONE),
    POSTPONED(TaskState.POSTPONED),
    NOT_DONE(TaskState.NOT_DONE);

    private final @Nullable TaskState state;

    ProgressState(@Nullable TaskState state) {
        this.state = state;
    }

    /** What the task is by this word; nothing where it only says that the agency knows of its task. */
    @Nullable
    TaskState state() {
        return state;
    }

    /** Whether nobody may say so without saying why. */
    public boolean needsReason() {
        return this == POSTPONED || this == NOT_DONE;
    }

    public String key() {
        return "work.progress." + name();
    }
}
