package vn.nhipcau.work.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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

    Desks(TaskRows rows, TaskActivities done, ActivityRows activities) {
        this.rows = rows;
        this.done = done;
        this.activities = activities;
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
