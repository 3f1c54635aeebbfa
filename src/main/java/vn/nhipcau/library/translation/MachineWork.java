package vn.nhipcau.library.translation;

import java.time.Instant;
import java.util.List;

/**
 * What a machine shall translate of a text, and how far it is.
 *
 * @param askedBy the member who asked
 * @param since when it came so far
 * @param wanted how many sentences were to be translated
 * @param drafted how many are
 * @param leftOut how many the machine did not translate
 * @param fault the key of the sentence that says why, empty where nothing went wrong; {@code with} what it is told with
 */
public record MachineWork(
        long edition,
        String language,
        State state,
        long askedBy,
        Instant since,
        int wanted,
        int drafted,
        int leftOut,
        String fault,
        List<String> with) {
    /** How far it is. */
    public enum State {
        WAITING,
        WORKING,
        DONE,
        FAILED
    }

    public boolean isUnderWay() {
        return state == State.WAITING || state == State.WORKING;
    }
}
