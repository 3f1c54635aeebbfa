package vn.nhipcau.work.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;

/** What has been done to a report as a whole, in order. */
@Component
public class ReportMoves {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReportMoves(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One move.
     *
     * @param undoes the move that it takes back, null where it takes none back
     * @param actor post and agency
     * @param section that a reason concerns, null for the whole report
     * @param paragraph that it concerns, null where that is gone
     */
    public record Made(
            long id,
            @Nullable Long undoes,
            Instant at,
            String actor,
            ReportState before,
            ReportState after,
            @Nullable String reason,
            @Nullable Long section,
            @Nullable Long paragraph,
            @Nullable String quote) {
        /** What was done, as far as the table of moves knows it. */
        public Optional<ReportMove> move() {
            return ReportLife.between(before, after, undoes != null);
        }

        boolean is(ReportMove move) {
            return move().filter(made -> made == move).isPresent();
        }
    }

    /** A move that stands, with the state that it came from. */
    record Standing(long id, ReportState before, Instant at) {}

    /** The last move into a state that was not taken back: what taking it back would undo. */
    Optional<Standing> standing(long report, ReportState into) {
        return jdbc.sql("""
                select m.id, m.from_state, m.at from report_move m
                where m.report_id = :report and m.to_state = :into and m.undoes is null
                  and not exists (select 1 from report_move u where u.undoes = m.id)
                order by m.id desc limit 1
                """)
                .param("report", report)
                .param("into", into.name())
                .query((row, number) -> new Standing(
                        row.getLong("id"),
                        ReportState.valueOf(row.getString("from_state")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Newest first. */
    List<Made> of(long report) {
        return jdbc.sql("select * from report_move where report_id = :report order by id desc")
                .param("report", report)
                .query((row, number) -> new Made(
                        row.getLong("id"),
                        row.getObject("undoes", Long.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        ReportState.valueOf(row.getString("from_state")),
                        ReportState.valueOf(row.getString("to_state")),
                        row.getString("reason"),
                        row.getObject("section_id", Long.class),
                        row.getObject("paragraph_id", Long.class),
                        row.getString("quote")))
                .list();
    }

    /** Notes one; returns when it was. */
    OffsetDateTime note(
            Visitor as,
            Report report,
            ReportState next,
            @Nullable Standing undone,
            MoveReport.@Nullable Reason reason) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                insert into report_move (report_id, at, member_id, actor, from_state, to_state, undoes, reason, section_id,
                                         paragraph_id, quote)
                values (:id, :now, :by, :actor, :before, :next, :undoes, :reason, :section, :paragraph, :quote)
                """)
                .param("id", report.id())
                .param("now", now)
                .param("by", as.member())
                .param("actor", as.post() + ", " + as.agencyName())
                .param("before", report.state().name())
                .param("next", next.name())
                .param("undoes", undone == null ? null : undone.id())
                .param("reason", reason == null ? null : reason.words())
                .param("section", reason == null ? null : reason.section())
                .param("paragraph", reason == null ? null : reason.paragraph())
                .param("quote", reason == null ? null : reason.quote())
                .update();
        return now;
    }
}
