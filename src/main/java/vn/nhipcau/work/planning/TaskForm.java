package vn.nhipcau.work.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/**
 * The words of a task as a person typed them.
 *
 * @param over the later version that they shall be written over, knowingly; null usually
 */
public record TaskForm(
        int version,
        @Nullable String number,
        @Nullable String title,
        @Nullable String content,
        @Nullable String time,
        @Nullable String product,
        @Nullable String budget,
        @Nullable Integer over) {

    static final TaskForm EMPTY = blank(0);

    /** An empty form for a task of this number. */
    public static TaskForm blank(int number) {
        return new TaskForm(0, number == 0 ? "" : Integer.toString(number), "", "", "", "", "", null);
    }

    public static TaskForm of(Task task) {
        return new TaskForm(
                task.version(),
                task.number(),
                task.title(),
                task.content(),
                task.timeText(),
                task.product(),
                task.budget(),
                null);
    }

    /** The same words, to be written over a later version knowingly. */
    TaskForm on(int later) {
        return new TaskForm(later, number, title, content, time, product, budget, null);
    }

    /** The version that these words are to be written over: the one read, or a later one knowingly. */
    int base() {
        return over == null ? version : over;
    }

    /** What differs in the task as it stands now, the person's own words first. */
    public List<Changes.Line> against(Task now) {
        return Changes.read(CorrectTask.changes(now, words(0)).detail()).stream()
                .map(line -> new Changes.Line(line.key(), /* before= */ line.after(), /* after= */ line.before()))
                .toList();
    }

    Faults faults() {
        return Faults.NONE
                .when(Typed.line(number).isEmpty(), "number", "work.task.number.missing")
                .when(Typed.line(title).isEmpty(), "title", "work.task.title.missing");
    }

    /** The words, with the time as it is understood for a plan of this year. */
    Tasks.Words words(int year) {
        TimeWords.Understood understood = TimeWords.read(Typed.line(time), year);
        return new Tasks.Words(
                Typed.line(number),
                Typed.line(title),
                String.join("\n", Typed.lines(content)),
                Typed.orNull(Typed.line(time)),
                understood.ongoing(),
                understood.spans(),
                Typed.orNull(Typed.line(product)),
                Typed.orNull(Typed.line(budget)));
    }
}
