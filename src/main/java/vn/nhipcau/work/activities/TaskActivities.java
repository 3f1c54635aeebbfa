package vn.nhipcau.work.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done for tasks. */
@Component
public class TaskActivities {
    private final JdbcClient jdbc;
    private final Activities activities;
    private final Indicators indicators;

    TaskActivities(JdbcClient jdbc, Activities activities, Indicators indicators) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.indicators = indicators;
    }

    /** What was done for one task: what counts of it, newest first, and their sums. */
    public record Done(List<Activity> activities, List<Total> totals) {
        public static final Done NOTHING = new Done(List.of(), List.of());

        public int count() {
            return activities.size();
        }

        /** The sum that says most, or null where nothing was counted. */
        public @Nullable Total first() {
            return totals.isEmpty() ? null : totals.getFirst();
        }
    }

    private record Pair(long task, long activity) {}

    /** By task, what agencies did for it, whoever they are. */
    public Map<Long, Done> of(Collection<Long> tasks) {
        return done(jdbc.sql("""
                select t.task_id, t.activity_id from activity_task t join activity a on a.id = t.activity_id
                where t.task_id = any(:tasks) and not a.withdrawn order by a.from_day desc, a.id desc
                """)
                .param("tasks", tasks.toArray(Long[]::new))
                .query((row, number) -> new Pair(row.getLong("task_id"), row.getLong("activity_id")))
                .list());
    }

    /** By task, what one agency did for it between two days, both included. */
    public Map<Long, Done> ofAgency(long agency, LocalDate first, LocalDate last) {
        return done(jdbc.sql("""
                select t.task_id, t.activity_id
                from activity_agency d
                  join activity a on a.id = d.activity_id
                  join activity_task t on t.activity_id = a.id
                where d.agency_id = :agency and a.from_day between :first and :last and not a.withdrawn
                order by a.from_day desc, a.id desc
                """)
                .param("agency", agency)
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new Pair(row.getLong("task_id"), row.getLong("activity_id")))
                .list());
    }

    private Map<Long, Done> done(List<Pair> pairs) {
        Map<Long, Activity> byId = activities
                .all(pairs.stream().map(Pair::activity).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Activity::id, a -> a));
        Map<Long, List<Activity>> byTask = new LinkedHashMap<>();
        pairs.forEach(pair -> byTask.computeIfAbsent(pair.task(), task -> new ArrayList<>())
                .add(Objects.requireNonNull(byId.get(pair.activity()))));
        Indicators.Register register = indicators.register();
        Map<Long, Done> done = new HashMap<>();
        byTask.forEach((task, list) -> done.put(task, new Done(list, Total.of(list, register))));
        return done;
    }
}
