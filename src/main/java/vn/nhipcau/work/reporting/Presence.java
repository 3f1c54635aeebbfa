package vn.nhipcau.work.reporting;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;

/** Who is at a report now. Kept in the database, as a second node must know; it passes by itself. */
@Component
public class Presence {
    /** A page tells of itself every ten seconds; one that was missed twice is gone. */
    private static final Duration HERE = Duration.ofSeconds(25);

    private final JdbcClient jdbc;
    private final Clock clock;

    Presence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Another person at the same report. */
    public record Other(
            String post, String agency, @Nullable Long section) {}

    /** Says that someone is here. */
    void here(Visitor visitor, long report, @Nullable Long section) {
        jdbc.sql("""
                insert into report_presence values (:report, :member, :section, :now)
                on conflict (report_id, member_id) do update set section_id = excluded.section_id, seen_at = excluded.seen_at
                """)
                .param("report", report)
                .param("member", visitor.member())
                .param("section", section)
                .param("now", now())
                .update();
    }

    void left(Visitor visitor, long report) {
        jdbc.sql("delete from report_presence where report_id = :report and member_id = :member")
                .param("report", report)
                .param("member", visitor.member())
                .update();
    }

    List<Other> others(Visitor visitor, long report) {
        return jdbc.sql("""
                select m.post, agency_name_now(m.agency_id) as agency, p.section_id as section
                from report_presence p join member m on m.id = p.member_id
                where p.report_id = :report and p.member_id <> :member and p.seen_at > :since
                order by p.member_id
                """)
                .param("report", report)
                .param("member", visitor.member())
                .param("since", now().minus(HERE))
                .query((row, number) ->
                        new Other(row.getString("post"), row.getString("agency"), row.getObject("section", Long.class)))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
