package vn.nhipcau.library.translation;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.Tidy;

/**
 * A sentence as it was typed.
 *
 * @param version of the translation that was before the eyes, 0 where there was none
 * @param act {@code done} where it is translated, anything else for a draft
 */
record SentenceForm(
        @Nullable String target, int version, @Nullable String act) {
    SentenceForm {
        target = Tidy.line(target == null ? "" : target);
    }

    @Override
    public String target() {
        return String.valueOf(target);
    }

    boolean done() {
        return "done".equals(act);
    }
}
