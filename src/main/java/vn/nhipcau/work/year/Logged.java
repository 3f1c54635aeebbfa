package vn.nhipcau.work.year;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.work.planning.TaskSpan;

/** The activities that were logged for a task in a year, by the day on which they began. */
public record Logged(List<OnDay> days) {
    static final Logged NOTHING = new Logged(List.of());

    public record OnDay(LocalDate day, int activities) {}

    int all() {
        return days.stream().mapToInt(OnDay::activities).sum();
    }

    /**
     * Those of one stretch of the task's time. What was done between two stretches is of the one before it, what was done
     * before all of them is of the first.
     *
     * @param spans all of them, in order
     */
    int in(TaskSpan span, List<TaskSpan> spans) {
        return days.stream()
                .filter(on -> span.equals(stretchOf(on.day(), spans)))
                .mapToInt(OnDay::activities)
                .sum();
    }

    private static @Nullable TaskSpan stretchOf(LocalDate day, List<TaskSpan> spans) {
        TaskSpan found = spans.isEmpty() ? null : spans.getFirst();
        for (TaskSpan span : spans) {
            if (span.from() == null || !span.from().isAfter(day)) {
                found = span;
            }
        }
        return found;
    }
}
