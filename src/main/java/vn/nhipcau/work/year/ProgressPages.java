package vn.nhipcau.work.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.work.planning.TaskRow;
import vn.nhipcau.work.planning.TaskRows;

/** Lays out how one task stands, for its page and for the form. */
@Component
public class ProgressPages {
    private final TaskRows tasks;
    private final ProgressWords words;
    private final LoggedActivities activities;
    private final Clock clock;

    ProgressPages(TaskRows tasks, ProgressWords words, LoggedActivities activities, Clock clock) {
        this.tasks = tasks;
        this.words = words;
        this.activities = activities;
        this.clock = clock;
    }

    public TaskProgress of(Visitor visitor, long id) {
        TaskRow row = tasks.find(id).orElseThrow(NotFound::new);
        List<ProgressWord> present = words.present(List.of(id)).getOrDefault(id, List.of());
        LocalDate today = Text.day(clock.instant());
        Window year = Window.year(Math.clamp(today.getYear(), row.forYear(), row.toYear()));
        Logged logged = activities.of(List.of(id), year).getOrDefault(id, Logged.NOTHING);
        TaskYear of = new TaskYear(row.task(), year, logged, present, today);
        ProgressWord leading = of.leading();
        return new TaskProgress(
                id,
                of.state(),
                leading == null || leading.state().state() == null ? null : leading,
                present.stream()
                        .sorted(Comparator.comparing(ProgressWord::byName)
                                .thenComparing(ProgressWord::leads)
                                .reversed()
                                .thenComparing(ProgressWord::toldAt, Comparator.reverseOrder()))
                        .toList(),
                words.all(id).stream().filter(word -> !present.contains(word)).toList(),
                tells(visitor, row) ? visitor.agency() : null);
    }

    private boolean tells(Visitor visitor, TaskRow row) {
        return !row.task().withdrawn()
                && May.everAct(visitor, Deed.LOG_ACTIVITIES)
                && !words.toldBy(visitor.agency(), List.of(row.task().id())).isEmpty();
    }
}
