package vn.nhipcau.library.editions;

import java.util.Arrays;
import java.util.Optional;

/** What may happen to one language of an edition. */
public enum EditionMove {
    SUBMIT("submission", false),
    /** By who submitted it, before it was judged. */
    TAKE_BACK("recall", false),
    /** By who judges it, with a reason. */
    RETURN("return", true),
    APPROVE("approval", true),
    SCHEDULE("schedule", true),
    CANCEL("cancelling", true),
    PUBLISH("publication", true),
    WITHDRAW("withdrawal", true),
    /** A new draft; visitors go on seeing what they see. */
    REWRITE("draft", false);

    private final String noun;
    private final boolean judging;

    EditionMove(String noun, boolean judging) {
        this.noun = noun;
        this.judging = judging;
    }

    /** By which it is posted. */
    public String noun() {
        return noun;
    }

    /** Whether it is for those who judge what others write, not for those who write. */
    boolean isJudging() {
        return judging;
    }

    static Optional<EditionMove> of(String noun) {
        return Arrays.stream(values()).filter(move -> move.noun.equals(noun)).findFirst();
    }
}
