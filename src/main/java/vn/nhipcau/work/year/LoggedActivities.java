package vn.nhipcau.work.year;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what was logged for tasks, day by day. */
@Component
class LoggedActivities {
    private final JdbcClient jdbc;

    LoggedActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record OfTask(long task, Logged.OnDay on) {}

    /** By task, the activities that were going on in a window; one that began before it counts on its first day. */
    Map<Long, Logged> of(Collection<Long> tasks, Window window) {
        return jdbc
                .sql("""
                select t.task_id, greatest(a.from_day, :first) as day, count(*)::int as activities
                from activity_task t join activity a on a.id = t.activity_id
                where t.task_id = any(:tasks) and not a.withdrawn and a.from_day <= :last and a.to_day >= :first
                group by 1, 2
                """)
                .param("tasks", tasks.toArray(Long[]::new))
                .param("first", window.first())
                .param("last", window.last())
                .query((row, number) -> new OfTask(
                        row.getLong("task_id"),
                        new Logged.OnDay(row.getObject("day", LocalDate.class), row.getInt("activities"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        OfTask::task,
                        Collectors.mapping(
                                OfTask::on, Collectors.collectingAndThen(Collectors.toList(), Logged::new))));
    }
}
