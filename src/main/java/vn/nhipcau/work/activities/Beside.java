package vn.nhipcau.work.activities;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Choice;
import vn.nhipcau.work.planning.AgencyTask;
import vn.nhipcau.work.planning.TaskRows;

/** What stands beside the form while one types: the sentence, the task, what others logged. */
@Component
class Beside {
    private final TaskRows rows;
    private final TaskActivities done;
    private final ActivityParts parts;
    private final Preview preview;
    private final Offers offers;
    private final Clock clock;

    Beside(TaskRows rows, TaskActivities done, ActivityParts parts, Preview preview, Offers offers, Clock clock) {
        this.rows = rows;
        this.done = done;
        this.parts = parts;
        this.preview = preview;
        this.offers = offers;
        this.clock = clock;
    }

    Told told(@Nullable Activity activity, ActivityForm form, Visitor visitor) {
        LocalDate today = Text.day(clock.instant());
        boolean old = Typed.day(form.from())
                .filter(day -> day.isBefore(today.minusYears(1)))
                .isPresent();
        return new Told(
                preview.of(activity, form, visitor.agency()),
                old,
                chosen(form, visitor),
                activity == null ? offers.of(form, visitor.agency()) : List.of(),
                form.taskIds());
    }

    private List<Told.OfTask> chosen(ActivityForm form, Visitor visitor) {
        List<Long> groups = rows.groupsOf(visitor.agency());
        Map<Long, TaskActivities.Done> logged = done.of(form.taskIds());
        return own(form, visitor)
                .filter(task -> form.taskIds().contains(task.task().id()))
                .map(task -> new Told.OfTask(
                        task,
                        task.otherLeads(visitor.agency(), groups),
                        logged.getOrDefault(task.task().id(), TaskActivities.Done.NOTHING)
                                .count()))
                .toList();
    }

    /** The agency's tasks of the year of the activity, and of this year. */
    private Stream<AgencyTask> own(ActivityForm form, Visitor visitor) {
        int year = clock.instant().atZone(Text.ZONE).getYear();
        int of = Typed.day(form.from()).map(LocalDate::getYear).orElse(year);
        Stream<AgencyTask> tasks = rows.ofAgency(visitor.agency(), year).stream();
        return of == year
                ? tasks
                : Stream.concat(rows.ofAgency(visitor.agency(), of).stream(), tasks)
                        .distinct();
    }

    /** The tasks to choose from, by plan; those that are chosen and another agency's stand under the empty name. */
    Map<String, List<Choice>> tasks(ActivityForm form, Visitor visitor) {
        Map<String, List<Choice>> byPlan = new LinkedHashMap<>();
        own(form, visitor).forEach(task -> {
            List<Choice> plan = byPlan.computeIfAbsent(task.planTitle(), title -> new java.util.ArrayList<>());
            Choice choice = new Choice(
                    Long.toString(task.task().id()),
                    task.task().number() + ". " + task.task().title());
            if (!plan.contains(choice)) {
                plan.add(choice);
            }
        });
        List<Choice> others = parts.tasks(form.taskIds()).stream()
                .map(task -> new Choice(Long.toString(task.id()), task.shown()))
                .filter(choice -> byPlan.values().stream()
                        .noneMatch(plan -> Objects.requireNonNull(plan).contains(choice)))
                .toList();
        if (!others.isEmpty()) {
            byPlan.put("", others);
        }
        return byPlan;
    }
}
