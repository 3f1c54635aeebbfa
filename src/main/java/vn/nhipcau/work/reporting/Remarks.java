package vn.nhipcau.work.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.rounds.ReportingRound;

/** What is said about a report, at places in its text. It stays with the report. */
@Component
public class Remarks {
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    Remarks(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Something said.
     *
     * @param paragraph that it is about, null for the whole report or where that is gone
     * @param quote words of the place as they were, which stay where it is gone
     * @param answers the remark that this one answers, null for a first one
     * @param settledAt when someone ticked it as done, null while it is open
     * @param settledBy post and agency of that person, null where nobody noted it
     */
    public record Remark(
            long id,
            @Nullable Long section,
            @Nullable Long paragraph,
            @Nullable String quote,
            @Nullable Long answers,
            String text,
            Instant at,
            long member,
            String actor,
            @Nullable Instant settledAt,
            @Nullable String settledBy) {
        public boolean settled() {
            return settledAt != null;
        }

        /** Whether it was said about a place that is no more. */
        public boolean isHomeless() {
            return paragraph == null && quote != null;
        }
    }

    /** In the order in which they were said. */
    List<Remark> of(long report) {
        return jdbc.sql("select * from report_remark where report_id = :report order by id")
                .param("report", report)
                .query(Remarks::remark)
                .list();
    }

    @Transactional
    public void say(
            Visitor visitor,
            Report report,
            ReportingRound round,
            String text,
            @Nullable Paragraph at,
            @Nullable Long answers) {
        jdbc.sql("""
                insert into report_remark (report_id, section_id, paragraph_id, quote, answers, text, at, member_id, actor)
                values (:report, :section, :paragraph, :quote,
                        (select id from report_remark where id = :answers and report_id = :report), :text, :now, :by,
                        :actor)
                """)
                .param("report", report.id())
                .param("section", at == null ? null : at.section())
                .param("paragraph", at == null ? null : at.id())
                .param("quote", at == null ? null : at.marked().plain())
                .param("answers", answers)
                .param("text", text)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", visitor.member())
                .param("actor", visitor.post() + ", " + visitor.agencyName())
                .update();
        trail.write(visitor, "report.remarked", ReportTitle.of(report, round), report.address(), text);
    }

    boolean isSaidBy(long member, long report, long remark) {
        return jdbc.sql("""
                select exists (select 1 from report_remark where id = :id and report_id = :report and member_id = :member)
                """)
                .param("id", remark)
                .param("report", report)
                .param("member", member)
                .query(Boolean.class)
                .single();
    }

    /** Ticks a remark as done, or not done after all. */
    @Transactional
    public void settle(Visitor visitor, Report report, ReportingRound round, long remark, boolean done) {
        int rows = jdbc.sql("""
                update report_remark set settled_at = :at, settled_by = :by, settled_actor = :actor
                where id = :id and report_id = :report
                """)
                .param("by", done ? visitor.member() : null)
                .param("actor", done ? visitor.post() + ", " + visitor.agencyName() : null)
                .param("at", done ? clock.instant().atOffset(ZoneOffset.UTC) : null)
                .param("id", remark)
                .param("report", report.id())
                .update();
        if (rows == 0) {
            throw new NotFound();
        }
        trail.write(
                visitor,
                done ? "report.remarkSettled" : "report.remarkOpened",
                ReportTitle.of(report, round),
                report.address(),
                null);
    }

    private static Remark remark(ResultSet row, int number) throws SQLException {
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new Remark(
                row.getLong("id"),
                row.getObject("section_id", Long.class),
                row.getObject("paragraph_id", Long.class),
                row.getString("quote"),
                row.getObject("answers", Long.class),
                row.getString("text"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getLong("member_id"),
                row.getString("actor"),
                settled == null ? null : settled.toInstant(),
                row.getString("settled_actor"));
    }
}
