package vn.nhipcau.work.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;

/** Where the reader's doubts are kept until a person has settled them. */
@Component
class Doubts {
    private final JdbcClient jdbc;
    private final Clock clock;

    Doubts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(long plan, @Nullable Long task, String code, @Nullable Integer line, @Nullable String words) {
        jdbc.sql("""
                insert into plan_doubt (plan_id, task_id, code, line, words) values (:plan, :task, :code, :line, :words)
                """)
                .param("plan", plan)
                .param("task", task)
                .param("code", code)
                .param("line", line)
                .param("words", words)
                .update();
    }

    /** Open doubts first in each task; those about unknown names live with the names themselves. */
    Map<Long, List<Doubt>> ofPlan(long plan) {
        return jdbc
                .sql("select * from plan_doubt where plan_id = :plan and task_id is not null order by id")
                .param("plan", plan)
                .query(Doubts::doubt)
                .list()
                .stream()
                .collect(Collectors.groupingBy(d -> java.util.Objects.requireNonNull(d.task())));
    }

    Map<Long, List<Doubt>> ofTask(long task) {
        return Map.of(
                task,
                jdbc.sql("select * from plan_doubt where task_id = :task order by id")
                        .param("task", task)
                        .query(Doubts::doubt)
                        .list());
    }

    /** A person says that it is right as it stands; false when it is gone or settled. */
    boolean settle(long plan, long id, Visitor by) {
        return jdbc.sql("""
                update plan_doubt set settled_at = :at, settled_by = :by
                where id = :id and plan_id = :plan and settled_at is null
                """)
                        .param("id", id)
                        .param("plan", plan)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by.member())
                        .update()
                == 1;
    }

    /** The thing that was missing is there now. */
    void mended(long task, String code) {
        jdbc.sql("delete from plan_doubt where task_id = :task and code = :code")
                .param("task", task)
                .param("code", code)
                .update();
    }

    private static Doubt doubt(ResultSet row, int number) throws SQLException {
        return new Doubt(
                row.getLong("id"),
                row.getObject("task_id", Long.class),
                row.getString("code"),
                row.getObject("line", Integer.class),
                row.getString("words"),
                row.getTimestamp("settled_at") != null);
    }
}
