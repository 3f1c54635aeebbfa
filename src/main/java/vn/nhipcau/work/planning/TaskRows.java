package vn.nhipcau.work.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;
import vn.nhipcau.people.agencies.AgencyGroup;
import vn.nhipcau.people.agencies.AgencyGroups;

/** Finds tasks of confirmed plans. */
@Component
public class TaskRows {
    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final AgencyGroups groups;

    TaskRows(JdbcClient jdbc, Tasks tasks, AgencyGroups groups) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.groups = groups;
    }

    private record Found(long task, long plan, String planTitle, int forYear, int toYear) {}

    Listed<TaskRow> page(TaskList list) {
        Listed<Found> found = query(list).page(jdbc, list.page());
        return new Listed<>(rows(found.rows()), found.page(), found.total());
    }

    public List<TaskRow> all(TaskList list) {
        return rows(query(list).all(jdbc));
    }

    /** A task of a confirmed plan, also one that was withdrawn. */
    public Optional<TaskRow> find(long task) {
        return rows(jdbc.sql(TaskList.SELECT + " where p.state = 'CONFIRMED' and t.id = :task")
                        .param("task", task)
                        .query(TaskRows::found)
                        .list())
                .stream()
                .findFirst();
    }

    /** The tasks in which an agency has a role, its own or by a group, in plans of a year. */
    public List<AgencyTask> ofAgency(long agency, int year) {
        List<Long> groups = groupsOf(agency);
        return all(new TaskList(null, year, agency, null, null, null, null)).stream()
                .map(row -> AgencyTask.of(row, agency, groups))
                .toList();
    }

    /** The groups that an agency belongs to. */
    public List<Long> groupsOf(long agency) {
        return groups.of(agency).stream().map(AgencyGroup::id).toList();
    }

    /** The years of confirmed plans, newest first. */
    public List<Integer> years() {
        return jdbc.sql("""
                select distinct y.year from plan p, generate_series(p.for_year, p.to_year) y (year)
                where p.state = 'CONFIRMED' order by y.year desc
                """).query(Integer.class).list().stream()
                .<Integer>mapMulti(TaskRows::present)
                .toList();
    }

    private static void present(@Nullable Integer year, java.util.function.Consumer<Integer> to) {
        if (year != null) {
            to.accept(year);
        }
    }

    private static Query<Found> query(TaskList list) {
        return new Query<>(
                TaskList.SELECT,
                list.where(),
                list.sorting().orderBy("p.for_year desc, p.id, t.position, t.id"),
                TaskRows::found);
    }

    private static Found found(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getLong("task"),
                row.getLong("plan"),
                row.getString("plan_title"),
                row.getInt("for_year"),
                row.getInt("to_year"));
    }

    private List<TaskRow> rows(List<Found> found) {
        Map<Long, Task> byId = tasks.all(found.stream().map(Found::task).toList()).stream()
                .collect(Collectors.toMap(Task::id, t -> t));
        return found.stream()
                .map(f -> new TaskRow(
                        java.util.Objects.requireNonNull(byId.get(f.task())),
                        f.plan(),
                        f.planTitle(),
                        f.forYear(),
                        f.toYear()))
                .toList();
    }
}
