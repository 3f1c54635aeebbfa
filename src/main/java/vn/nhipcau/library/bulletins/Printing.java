package vn.nhipcau.library.bulletins;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the printed form of an issue is.
 *
 * @param step what is done now, empty where nothing is
 * @param fault why none was made
 * @param content what was printed last, as {@link Issue#fingerprint} tells it
 * @param sha256 of the sheets that were made last, null where none were
 * @param size in bytes
 */
public record Printing(
        State state,
        String step,
        @Nullable String fault,
        @Nullable String content,
        @Nullable String sha256,
        @Nullable Integer pages,
        @Nullable Long size,
        @Nullable Instant madeAt) {
    /** How far it is. */
    public enum State {
        WAITING,
        WORKING,
        READY,
        FAILED
    }

    /** Whether it is being made. */
    public boolean isUnderWay() {
        return state == State.WAITING || state == State.WORKING;
    }

    /** The key of the words for what is done now. */
    public String stepKey() {
        return "library.bulletins.step." + (step.isEmpty() ? "WAITING" : step);
    }
}
