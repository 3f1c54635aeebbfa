package vn.nhipcau.work.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;
import vn.nhipcau.paper.RoleKind;
import vn.nhipcau.work.planning.AgencyTask;
import vn.nhipcau.work.planning.Task;
import vn.nhipcau.work.planning.TaskRows;

/** The ends of the time of an agency's tasks: those that it leads or coordinates and that are not settled. */
@Component
class FeedTasks {
    private final TaskRows tasks;
    private final ProgressWords words;

    FeedTasks(TaskRows tasks, ProgressWords words) {
        this.tasks = tasks;
        this.words = words;
    }

    List<FeedEntry> of(long agency, LocalDate from, LocalDate today, Text text) {
        Map<Long, AgencyTask> own = new TreeMap<>();
        for (int year = from.getYear(); year <= today.getYear() + 1; year++) {
            tasks.ofAgency(agency, year).stream()
                    .filter(task -> task.role() != RoleKind.ADVISOR)
                    .forEach(task -> own.put(task.task().id(), task));
        }
        Map<Long, List<ProgressWord>> said = words.present(own.keySet());
        List<FeedEntry> entries = new ArrayList<>();
        own.forEach((id, task) -> {
            ProgressWord word = leading(task.task(), said.getOrDefault(id, List.of()), today);
            if (word == null || !isSettled(word.state())) {
                entries.addAll(ends(task, word, from, text));
            }
        });
        return entries;
    }

    private static @Nullable ProgressWord leading(Task task, List<ProgressWord> said, LocalDate today) {
        return new TaskYear(task, Window.year(today.getYear()), Logged.NOTHING, said, today).leading();
    }

    private static boolean isSettled(ProgressState state) {
        return state == ProgressState.DONE || state == ProgressState.NOT_DONE;
    }

    /** One for each stretch that has an end; what was put off to a day ends on that day, once. */
    private static List<FeedEntry> ends(AgencyTask of, @Nullable ProgressWord word, LocalDate from, Text text) {
        Task task = of.task();
        LocalDate until = word == null ? null : word.until();
        List<FeedEntry> ends = new ArrayList<>();
        for (int i = 0; i < task.spans().size(); i++) {
            LocalDate to = task.spans().get(i).to();
            boolean last = i == task.spans().size() - 1;
            LocalDate on = until != null && last ? until : to;
            if (on != null && !on.isBefore(from)) {
                ends.add(entry(of, i, on, text));
            }
        }
        return ends;
    }

    private static FeedEntry entry(AgencyTask of, int span, LocalDate on, Text text) {
        Task task = of.task();
        String time = task.timeText();
        return new FeedEntry(
                "task-" + task.id() + "-" + span,
                new FeedChanges.Changed(task.version(), java.time.Instant.EPOCH),
                List.of(task.address()),
                on,
                text.get("work.feed.task", task.number(), task.title()),
                text.get(
                        "work.feed.task.what",
                        text.name("work.role", of.role()),
                        time == null ? text.get("work.task.noTime") : time,
                        of.planTitle()),
                task.address(),
                text.get("work.task"),
                List.of());
    }
}
