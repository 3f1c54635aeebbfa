package vn.nhipcau.work.planning;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;

/**
 * A standing duty as a person typed it.
 *
 * @param duty that is written anew, 0 for a new one
 * @param version of the duty that was read
 */
public record DutyForm(
        long duty,
        int version,
        @Nullable String name,
        @Nullable String text) {
    boolean isWhole() {
        return !Typed.line(name).isEmpty() && !Typed.line(text).isEmpty();
    }
}
