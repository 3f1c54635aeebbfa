package vn.nhipcau.work.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.paper.RoleKind;

/** Where it is kept who leads, coordinates and advises which task. */
@Component
class Actors {
    /** The names as they were on the plan's day: a plan of 2022 keeps the names of 2022. */
    private static final String ACTOR = """
            select r.id, r.task_id, r.role, r.part, r.written, r.meaning, r.agency_id, r.group_id,
                   coalesce(agency_name_on(r.agency_id, make_date(p.for_year, 1, 1)), g.name) as name,
                   (select count(*) from agency_group_member m where m.group_id = r.group_id) as members
            from task_role r
              join task t on t.id = r.task_id
              join plan p on p.id = t.plan_id
              left join agency_group g on g.id = r.group_id
            """;

    private final JdbcClient jdbc;

    Actors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record OfTask(long task, Actor actor) {}

    /** A name as it shall stand in its role. */
    record Named(RoleKind role, @Nullable String part, String written, Whom whom) {}

    /** Whom a name means. */
    record Whom(
            Meaning meaning,
            @Nullable Long agency,
            @Nullable Long group) {
        static final Whom UNKNOWN = new Whom(Meaning.UNKNOWN, null, null);
        static final Whom OPEN = new Whom(Meaning.OPEN, null, null);

        static Whom agency(long id) {
            return new Whom(Meaning.AGENCY, id, null);
        }

        static Whom group(long id) {
            return new Whom(Meaning.GROUP, null, id);
        }
    }

    Map<Long, List<Actor>> ofPlan(long plan) {
        return byTask(jdbc.sql(ACTOR + "where t.plan_id = :plan order by r.task_id, r.position")
                .param("plan", plan)
                .query(Actors::row)
                .list());
    }

    Map<Long, List<Actor>> ofTasks(List<Long> tasks) {
        return tasks.isEmpty()
                ? Map.of()
                : byTask(jdbc.sql(ACTOR + "where r.task_id in (:tasks) order by r.task_id, r.position")
                        .param("tasks", tasks)
                        .query(Actors::row)
                        .list());
    }

    void replace(long task, List<Named> named) {
        jdbc.sql("delete from task_role where task_id = :task")
                .param("task", task)
                .update();
        int position = 0;
        for (Named one : named) {
            jdbc.sql("""
                    insert into task_role (task_id, position, role, part, written, meaning, agency_id, group_id)
                    values (:task, :position, :role, :part, :written, :meaning, :agency, :group)
                    """)
                    .param("task", task)
                    .param("position", position++)
                    .param("role", one.role().name())
                    .param("part", one.part())
                    .param("written", one.written())
                    .param("meaning", one.whom().meaning().name())
                    .param("agency", one.whom().agency())
                    .param("group", one.whom().group())
                    .update();
        }
    }

    /** Decides whom these words mean wherever they stand undecided in a plan; returns in how many places. */
    int settle(long plan, String written, Whom whom) {
        int roles = jdbc.sql("""
                update task_role r set meaning = :meaning, agency_id = :agency, group_id = :group
                from task t
                where t.id = r.task_id and t.plan_id = :plan and r.meaning = 'UNKNOWN' and lower(r.written) = lower(:written)
                """).params(params(plan, written, whom)).update();
        return roles + jdbc.sql("""
                update standing_duty set meaning = :meaning, agency_id = :agency, group_id = :group
                where plan_id = :plan and meaning = 'UNKNOWN' and lower(written) = lower(:written)
                """).params(params(plan, written, whom)).update();
    }

    private static Map<String, @Nullable Object> params(long plan, String written, Whom whom) {
        Map<String, @Nullable Object> params = new java.util.HashMap<>();
        params.put("plan", plan);
        params.put("written", written);
        params.put("meaning", whom.meaning().name());
        params.put("agency", whom.agency());
        params.put("group", whom.group());
        return params;
    }

    private static Map<Long, List<Actor>> byTask(List<OfTask> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(OfTask::task, Collectors.mapping(OfTask::actor, Collectors.toList())));
    }

    private static OfTask row(ResultSet row, int number) throws SQLException {
        return new OfTask(row.getLong("task_id"), actor(row));
    }

    static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                row.getLong("id"),
                RoleKind.valueOf(row.getString("role")),
                row.getString("part"),
                row.getString("written"),
                Meaning.valueOf(row.getString("meaning")),
                row.getObject("agency_id", Long.class),
                row.getObject("group_id", Long.class),
                row.getString("name"),
                row.getInt("members"));
    }
}
