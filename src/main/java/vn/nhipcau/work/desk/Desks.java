package vn.nhipcau.work.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Todo;
import vn.nhipcau.base.Todos;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.paper.RoleKind;
import vn.nhipcau.work.activities.ActivityRows;
import vn.nhipcau.work.activities.TaskActivities;
import vn.nhipcau.work.planning.TaskRows;

/** What lies on an agency's desk: its tasks, what was done for them, what it logged lately. */
@Component
class Desks {
    private static final int LATELY = 4;

    private final TaskRows rows;
    private final TaskActivities done;
    private final ActivityRows activities;
    private final List<Todos> todos;

    Desks(TaskRows rows, TaskActivities done, ActivityRows activities, List<Todos> todos) {
        this.rows = rows;
        this.done = done;
        this.activities = activities;
        this.todos = todos;
    }

    /** What waits for a person in all rooms, the first due first. */
    List<Todo> todos(Visitor visitor) {
        return todos.stream()
                .flatMap(each -> each.of(visitor).stream())
                .sorted(Comparator.comparing(Todo::due))
                .toList();
    }

    AgencyWork work(long agency, String name, LocalDate today, @Nullable RoleKind role, int quarter) {
        LocalDate first = today.withDayOfYear(1);
        return new AgencyWork(
                agency,
                name,
                today,
                rows.ofAgency(agency, today.getYear()),
                done.ofAgency(agency, first, first.plusYears(1).minusDays(1)),
                role,
                quarter);
    }

    Recent recent(long agency, LocalDate today) {
        LocalDate first = today.withDayOfYear(1);
        return new Recent(
                activities.recent(agency, LATELY),
                activities.count(agency, first, first.plusYears(1).minusDays(1)));
    }
}
