package vn.nhipcau.work.activities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done for tasks; what was withdrawn is left out. */
@Component
public class TaskActivities {
    private static final String OF_TASKS = "activity_task t join activity a on a.id = t.activity_id";
    private static final String OF_AGENCY =
            OF_TASKS + " join activity_agency d on d.activity_id = a.id and d.agency_id = :agency";

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Sums sums;

    TaskActivities(JdbcClient jdbc, Activities activities, Sums sums) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.sums = sums;
    }

    /** How much was done for one task: how many activities, and their sums. */
    public record Done(int count, List<Total> totals) {
        public static final Done NOTHING = new Done(0, List.of());

        /** The sum that says most, or null where nothing was counted. */
        public @Nullable Total first() {
            return totals.isEmpty() ? null : totals.getFirst();
        }
    }

    /** By task, what agencies did for it, whoever they are. */
    public Map<Long, Done> of(Collection<Long> tasks) {
        return done(
                OF_TASKS,
                "where t.task_id = any(:tasks) and not a.withdrawn",
                Map.of("tasks", tasks.toArray(Long[]::new)));
    }

    /** By task, what one agency did for it between two days, both included. */
    public Map<Long, Done> ofAgency(long agency, LocalDate first, LocalDate last) {
        return done(
                OF_AGENCY,
                "where a.from_day between :first and :last and not a.withdrawn",
                Map.of("agency", agency, "first", first, "last", last));
    }

    /** The last activities for a task. */
    public List<Activity> latest(long task, int count) {
        return activities.all(jdbc.sql("""
                select a.id from activity_task t join activity a on a.id = t.activity_id
                where t.task_id = :task and not a.withdrawn order by a.from_day desc nulls last, a.id desc limit :count
                """)
                .param("task", task)
                .param("count", count)
                .query((row, number) -> row.getLong("id"))
                .list());
    }

    private Map<Long, Done> done(String from, String where, Map<String, ?> params) {
        Map<Long, List<Total>> totals = sums.by("t.task_id", from, where, params);
        Map<Long, Done> done = new HashMap<>();
        jdbc.sql("select t.task_id, count(*) as number from " + from + " " + where + " group by t.task_id")
                .params(params)
                .query(row -> {
                    long task = row.getLong("task_id");
                    done.put(task, new Done(row.getInt("number"), totals.getOrDefault(task, List.of())));
                });
        return done;
    }
}
