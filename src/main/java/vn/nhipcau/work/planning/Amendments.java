package vn.nhipcau.work.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;

/** Where it is kept how confirmed plans were amended. */
@Component
public class Amendments {
    private static final String AMENDMENT = """
            select a.id, a.plan_id, a.task_id, a.at, a.ground, a.change, t.number, t.title,
                   m.post || ' · ' || agency_name_now(m.agency_id) as by
            from plan_amendment a
              join member m on m.id = a.member_id
              join task t on t.id = a.task_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Amendments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One change of a confirmed plan.
     *
     * @param ground the paper or the reason for it
     * @param change what changed, in lines as {@link vn.nhipcau.base.Changes} writes them; null for a task added or
     *     withdrawn
     */
    public record Amendment(
            long id,
            long task,
            String number,
            String title,
            Instant at,
            String by,
            String ground,
            @Nullable String change) {}

    List<Amendment> ofPlan(long plan) {
        return jdbc.sql(AMENDMENT + "where a.plan_id = :plan order by a.at desc, a.id desc")
                .param("plan", plan)
                .query(Amendments::amendment)
                .list();
    }

    List<Amendment> ofTask(long task) {
        return jdbc.sql(AMENDMENT + "where a.task_id = :task order by a.at desc, a.id desc")
                .param("task", task)
                .query(Amendments::amendment)
                .list();
    }

    void add(Visitor by, long plan, long task, String ground, @Nullable String change) {
        jdbc.sql("""
                insert into plan_amendment (plan_id, task_id, at, member_id, ground, change)
                values (:plan, :task, :at, :by, :ground, :change)
                """)
                .param("plan", plan)
                .param("task", task)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.member())
                .param("ground", ground)
                .param("change", change)
                .update();
    }

    private static Amendment amendment(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Amendment(
                row.getLong("id"),
                row.getLong("task_id"),
                row.getString("number"),
                row.getString("title"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getString("ground"),
                row.getString("change"));
    }
}
