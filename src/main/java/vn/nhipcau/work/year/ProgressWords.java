package vn.nhipcau.work.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where it is kept what agencies say of their tasks. */
@Component
class ProgressWords {
    /** With the agency's name of that day. What one said whose part in the task was taken away since is no longer heard. */
    private static final String WORD = """
            select p.*, agency_name_on(p.agency_id, (p.told_at at time zone 'Asia/Ho_Chi_Minh')::date) as agency_name, t.leads, t.leads_by_name
            from task_progress p join task_teller t on t.task_id = p.task_id and t.agency_id = p.agency_id
            """;

    private final JdbcClient jdbc;

    ProgressWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By task, the present word of each agency. */
    Map<Long, List<ProgressWord>> present(Collection<Long> tasks) {
        return jdbc
                .sql(WORD + """
                where p.task_id = any(:tasks) and p.taken_back_at is null
                  and not exists (select 1 from task_progress l where l.task_id = p.task_id
                                  and l.agency_id = p.agency_id and l.taken_back_at is null and l.version > p.version)
                """)
                .param("tasks", tasks.toArray(Long[]::new))
                .query(ProgressWords::word)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ProgressWord::task));
    }

    /** All that was ever said of a task, the last first. */
    List<ProgressWord> all(long task) {
        return jdbc.sql(WORD + "where p.task_id = :task order by p.told_at desc, p.id desc")
                .param("task", task)
                .query(ProgressWords::word)
                .list();
    }

    /** Those of the tasks of which an agency may say how they stand. */
    Set<Long> toldBy(long agency, Collection<Long> tasks) {
        return new HashSet<>(
                jdbc.sql("select task_id from task_teller where agency_id = :agency and task_id = any(:tasks)")
                        .param("agency", agency)
                        .param("tasks", tasks.toArray(Long[]::new))
                        .query(Long.class)
                        .list());
    }

    private static ProgressWord word(ResultSet row, int number) throws SQLException {
        return new ProgressWord(
                row.getLong("id"),
                row.getLong("task_id"),
                row.getLong("agency_id"),
                row.getString("agency_name"),
                row.getInt("version"),
                ProgressState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("until", LocalDate.class),
                row.getObject("told_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getObject("taken_back_at", OffsetDateTime.class) != null,
                row.getBoolean("leads"),
                row.getBoolean("leads_by_name"));
    }
}
