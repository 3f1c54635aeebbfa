package vn.nhipcau.work.planning;

import org.jspecify.annotations.Nullable;

/**
 * A standing duty of "Tổ chức thực hiện": what an agency does all the time; no task.
 *
 * @param actor who has it
 * @param line of the plan's file, null where it was typed in
 */
public record Duty(
        long id,
        long plan,
        Actor actor,
        String text,
        @Nullable Integer line) {
    /** Changes with the words of the duty. */
    public int version() {
        return java.util.Objects.hash(actor.written(), text);
    }
}
