package vn.nhipcau.work.year;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;
import vn.nhipcau.work.planning.SpanText;
import vn.nhipcau.work.planning.TaskSpan;

/**
 * One stretch of a task's time on the board.
 *
 * @param whole whether the task has the whole year
 * @param activities logged for it
 * @param until the day to which it is put off, where it is and that is known
 */
public record TaskBar(
        LocalDate from,
        LocalDate to,
        TaskState state,
        boolean whole,
        int activities,
        @Nullable LocalDate until) {

    /** What stands on it. */
    public String label(Text text) {
        return switch (state) {
            case FORGOTTEN -> text.get("work.year.bar.nothing");
            case DONE -> activities == 0 ? text.get(TaskState.DONE.key()) : text.get("work.year.bar.done", activities);
            case AHEAD -> time(text);
            case OVERRUN ->
                activities == 0
                        ? text.get(TaskState.OVERRUN.key())
                        : text.get("work.year.bar.timeDone", text.get(TaskState.OVERRUN.key()), activities);
            case RUNNING, UNDATED -> running(text);
            case POSTPONED ->
                until == null
                        ? text.get(state.key())
                        : text.get(state.key()) + " " + text.get("work.progress.untilDay", text.dayMonth(until));
            case NOT_DONE -> text.get(state.key());
        };
    }

    private String running(Text text) {
        if (state == TaskState.UNDATED) {
            return activities == 0 ? text.get("work.year.bar.open") : text.get("work.year.bar.openDone", activities);
        }
        if (whole) {
            return text.get("work.year.bar.activities", activities);
        }
        return activities == 0 ? time(text) : text.get("work.year.bar.timeDone", time(text), activities);
    }

    /** Its time in words, as short as they may be: a quarter or a month by its name. */
    public String time(Text text) {
        TaskSpan span = new TaskSpan(from, to);
        boolean months = from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
        int length = to.getMonthValue() - from.getMonthValue() + 1;
        if (!months || from.getYear() != to.getYear()) {
            return SpanText.of(text, span);
        }
        return switch (length) {
            case 1 -> month(text, from);
            case 3 ->
                from.getMonthValue() % 3 == 1
                        ? text.get("work.quarter." + (to.getMonthValue() / 3))
                        : text.get("work.year.months", month(text, from), month(text, to));
            case 12 -> text.get("work.quarter.all");
            default -> text.get("work.year.months", month(text, from), month(text, to));
        };
    }

    /** The name of a day's month: {@code Tháng 5}. */
    public static String month(Text text, LocalDate day) {
        return text.get("work.month." + day.getMonthValue());
    }
}
