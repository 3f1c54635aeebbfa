package vn.nhipcau.work.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where it is kept who did an activity, for which tasks, with which figures, and what shows it. */
@Component
class ActivityParts {
    private final JdbcClient jdbc;

    ActivityParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TaskNamed> tasks(long activity) {
        return jdbc.sql("""
                select t.id, t.number, t.title from activity_task a join task t on t.id = a.task_id
                where a.activity_id = :activity order by t.plan_id, t.position, t.id
                """)
                .param("activity", activity)
                .query((row, number) ->
                        new TaskNamed(row.getLong("id"), row.getString("number"), row.getString("title")))
                .list();
    }

    /** The tasks of these ids, in the order of their plans. */
    List<TaskNamed> tasks(List<Long> ids) {
        return jdbc.sql("select id, number, title from task where id = any(:ids) order by plan_id, position, id")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, number) ->
                        new TaskNamed(row.getLong("id"), row.getString("number"), row.getString("title")))
                .list();
    }

    List<Evidence> evidence(long activity) {
        return jdbc.sql("select * from activity_evidence where activity_id = :activity order by position")
                .param("activity", activity)
                .query(ActivityParts::evidence)
                .list();
    }

    Optional<Evidence> evidence(long activity, long id) {
        return jdbc.sql("select * from activity_evidence where activity_id = :activity and id = :id")
                .param("activity", activity)
                .param("id", id)
                .query(ActivityParts::evidence)
                .optional();
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        return new Evidence(
                row.getLong("id"),
                row.getString("title"),
                row.getString("address"),
                row.getString("sha256"),
                row.getLong("size"));
    }

    /** Writes all of them anew. */
    void replace(long activity, ActivityContent content) {
        agencies(activity, content.agencies());
        tasks(activity, content.tasks());
        figures(activity, content.figures());
        evidence(activity, content.evidence());
    }

    private void agencies(long activity, List<Long> agencies) {
        delete("activity_agency", activity);
        jdbc.sql("""
                insert into activity_agency (activity_id, agency_id, position)
                select :activity, * from unnest(:agencies::bigint[]) with ordinality
                """)
                .param("activity", activity)
                .param("agencies", agencies.stream().distinct().toArray(Long[]::new))
                .update();
    }

    private void tasks(long activity, List<Long> tasks) {
        delete("activity_task", activity);
        addTasks(activity, tasks);
    }

    /** Adds an agency behind the others; false where it stands there already. */
    boolean addAgency(long activity, long agency) {
        return jdbc.sql("""
                insert into activity_agency (activity_id, agency_id, position)
                select :activity, :agency, max(position) + 1 from activity_agency where activity_id = :activity
                on conflict do nothing
                """).param("activity", activity).param("agency", agency).update() == 1;
    }

    void removeAgency(long activity, long agency) {
        jdbc.sql("delete from activity_agency where activity_id = :activity and agency_id = :agency")
                .param("activity", activity)
                .param("agency", agency)
                .update();
    }

    void addTasks(long activity, List<Long> tasks) {
        jdbc.sql("""
                insert into activity_task (activity_id, task_id)
                select :activity, * from unnest(:tasks::bigint[]) on conflict do nothing
                """)
                .param("activity", activity)
                .param("tasks", tasks.toArray(Long[]::new))
                .update();
    }

    /** One that has a record keeps it: texts of reports are bound to it. */
    private void figures(long activity, List<Figure> figures) {
        jdbc.sql("delete from activity_figure where activity_id = :activity and not id = any(:kept)")
                .param("activity", activity)
                .param("kept", figures.stream().map(Figure::id).toArray(Long[]::new))
                .update();
        int position = 0;
        for (Figure figure : figures) {
            String values = figure.id() == 0 ? """
                    insert into activity_figure (activity_id, position, qualifier, groups, visits, value, unit)
                    values (:activity, :position, :qualifier, :groups, :visits, :value, :unit)
                    """ : """
                    update activity_figure set position = :position, qualifier = :qualifier, groups = :groups,
                      visits = :visits, value = :value, unit = :unit
                    where id = :id and activity_id = :activity
                    """;
            jdbc.sql(values)
                    .param("id", figure.id())
                    .param("activity", activity)
                    .param("position", position++)
                    .param("qualifier", figure.qualifier().name())
                    .param("groups", figure.groups())
                    .param("visits", figure.visits())
                    .param("value", figure.value())
                    .param("unit", figure.unit())
                    .update();
        }
    }

    private void evidence(long activity, List<Evidence> evidence) {
        jdbc.sql("delete from activity_evidence where activity_id = :activity and not id = any(:kept)")
                .param("activity", activity)
                .param("kept", evidence.stream().map(Evidence::id).toArray(Long[]::new))
                .update();
        int position = 0;
        for (Evidence one : evidence) {
            String values = one.id() == 0 ? """
                    insert into activity_evidence (activity_id, position, title, address, sha256, size)
                    values (:activity, :position, :title, :address, :sha256, :size)
                    """ : """
                    update activity_evidence set position = :position, title = :title, address = :address
                    where id = :id and activity_id = :activity
                    """;
            jdbc.sql(values)
                    .param("id", one.id())
                    .param("activity", activity)
                    .param("position", position++)
                    .param("title", one.title())
                    .param("address", one.address())
                    .param("sha256", one.sha256())
                    .param("size", one.isFile() ? one.size() : null)
                    .update();
        }
    }

    private void delete(String table, long activity) {
        jdbc.sql("delete from " + table + " where activity_id = :activity")
                .param("activity", activity)
                .update();
    }
}
