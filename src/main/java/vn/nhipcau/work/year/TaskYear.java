package vn.nhipcau.work.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.work.planning.Task;
import vn.nhipcau.work.planning.TaskSpan;

/**
 * A task in a year: when its time is, what was logged for it, what its agencies said of it.
 *
 * @param words the present word of each agency that said something
 */
public record TaskYear(Task task, Window year, Logged logged, List<ProgressWord> words, LocalDate today) {

    /** Where its time lies. */
    public enum When {
        PART,
        WHOLE,
        UNDATED
    }

    /** Whether it has to do with this year at all. */
    boolean isOfYear() {
        return when() == When.UNDATED || !spans().isEmpty();
    }

    When when() {
        if (!task.ongoing() && task.spans().isEmpty()) {
            return When.UNDATED;
        }
        return spans().equals(List.of(year.whole())) ? When.WHOLE : When.PART;
    }

    /** Its stretches of time within the year, in order. */
    List<TaskSpan> spans() {
        if (task.ongoing()) {
            return List.of(year.whole());
        }
        return task.spans().stream()
                .map(year::within)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(TaskYear::from))
                .toList();
    }

    /**
     * How it stands: what a lead named in the plan said last, otherwise what time and activities say. Where only a group
     * leads, no one of its agencies speaks for all.
     */
    TaskState state() {
        TaskState told = told();
        if (told == TaskState.RUNNING && isOverrun()) {
            return TaskState.OVERRUN;
        }
        return told == null ? seen() : told;
    }

    /** Whether time would warn though the lead says that it is at work: a word does not take the warning away. */
    private boolean isOverrun() {
        return seen() == TaskState.FORGOTTEN ? hasEnded() : isOver();
    }

    /** Whether a stretch has ended; what goes on without an end does with the year. */
    private boolean hasEnded() {
        return task.ongoing()
                ? year.last().isBefore(today)
                : task.spans().stream().anyMatch(this::hasEnded);
    }

    private boolean isOver() {
        return !task.ongoing()
                && !task.spans().isEmpty()
                && task.spans().stream().allMatch(this::hasEnded);
    }

    private boolean hasEnded(TaskSpan whole) {
        return whole.to() != null && whole.to().isBefore(today);
    }

    /** The word by which it stands so, where it stands so by a word. */
    @Nullable
    ProgressWord leading() {
        ProgressWord last = words.stream()
                .filter(ProgressWord::byName)
                .max(Comparator.comparing(ProgressWord::toldAt).thenComparingLong(ProgressWord::id))
                .orElse(null);
        return last == null || !last.holdsOn(today) ? null : last;
    }

    private @Nullable TaskState told() {
        ProgressWord leading = leading();
        return leading == null ? null : leading.state().state();
    }

    /** What others say otherwise. */
    List<ProgressWord> beside() {
        ProgressWord leading = leading();
        TaskState state = state() == TaskState.OVERRUN ? TaskState.RUNNING : state();
        return words.stream()
                .filter(word -> !word.equals(leading) && word.holdsOn(today))
                .filter(word -> word.state().state() != null && word.state().state() != state)
                .sorted(Comparator.comparing(ProgressWord::leads).reversed().thenComparing(ProgressWord::agencyName))
                .toList();
    }

    /** How it stands by its time and its activities alone. */
    private TaskState seen() {
        if (when() == When.UNDATED) {
            return TaskState.UNDATED;
        }
        List<TaskState> each = spans().stream().map(this::seen).toList();
        if (each.contains(TaskState.RUNNING)) {
            return TaskState.RUNNING;
        }
        boolean ahead = each.contains(TaskState.AHEAD);
        if (logged.all() == 0 && each.contains(TaskState.FORGOTTEN)) {
            return TaskState.FORGOTTEN;
        }
        return ahead ? TaskState.AHEAD : TaskState.DONE;
    }

    private TaskState seen(TaskSpan span) {
        if (from(span).isAfter(today)) {
            return TaskState.AHEAD;
        }
        if (!to(span).isBefore(today)) {
            return TaskState.RUNNING;
        }
        return logged.in(span, spans()) == 0 ? TaskState.FORGOTTEN : TaskState.DONE;
    }

    /** Its stretches as they are drawn. */
    List<TaskBar> bars() {
        if (when() == When.UNDATED) {
            return List.of(bar(year.whole(), state(), logged.all()));
        }
        List<TaskBar> bars = new ArrayList<>();
        for (TaskSpan span : spans()) {
            bars.add(bar(span, drawn(span), logged.in(span, spans())));
        }
        return List.copyOf(bars);
    }

    /** A word of the lead colours what is not over and done already; where all of it is, the word is about that. */
    private TaskState drawn(TaskSpan span) {
        TaskState seen = seen(span);
        TaskState told = told();
        boolean all = spans().stream().allMatch(each -> seen(each) == TaskState.DONE);
        if (told == null || (seen == TaskState.DONE && !all)) {
            return seen;
        }
        if (told == TaskState.RUNNING) {
            if (seen == TaskState.FORGOTTEN || all) {
                return (all ? isOver() : hasEnded()) ? TaskState.OVERRUN : TaskState.RUNNING;
            }
            return span.equals(current()) ? TaskState.RUNNING : seen;
        }
        return told;
    }

    /** The stretch that is now, or comes next. */
    private @Nullable TaskSpan current() {
        return spans().stream()
                .filter(span -> !to(span).isBefore(today))
                .findFirst()
                .orElse(null);
    }

    private TaskBar bar(TaskSpan span, TaskState state, int activities) {
        ProgressWord word = leading();
        LocalDate until = word == null || state != TaskState.POSTPONED ? null : word.until();
        return new TaskBar(from(span), to(span), state, when() == When.WHOLE, activities, until);
    }

    private static LocalDate from(TaskSpan span) {
        return Objects.requireNonNull(span.from());
    }

    private static LocalDate to(TaskSpan span) {
        return Objects.requireNonNull(span.to());
    }
}
