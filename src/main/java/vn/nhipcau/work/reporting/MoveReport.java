package vn.nhipcau.work.reporting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.rounds.ReportingRound;

/** Moves a report from state to state, as {@link ReportLife} lays down. */
@Component
class MoveReport {
    private final JdbcClient jdbc;
    private final Reports reports;
    private final ReportMoves moves;
    private final ReportRefusals refusals;
    private final ReportVersions versions;
    private final Trail trail;

    MoveReport(
            JdbcClient jdbc,
            Reports reports,
            ReportMoves moves,
            ReportRefusals refusals,
            ReportVersions versions,
            Trail trail) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.moves = moves;
        this.refusals = refusals;
        this.versions = versions;
        this.trail = trail;
    }

    /**
     * What the agency's registered paper bears, as far as there is one when it is submitted.
     *
     * @param file SHA-256 of the signed scan
     */
    record Signed(
            @Nullable Integer number,
            @Nullable LocalDate on,
            @Nullable String file,
            @Nullable String name) {
        static final Signed NOT_YET = new Signed(null, null, null, null);
    }

    /**
     * Why a report is returned or reopened, and which place of its text it concerns.
     *
     * @param quote words of the place as they are now
     */
    record Reason(
            String words,
            @Nullable Long section,
            @Nullable Long paragraph,
            @Nullable String quote) {}

    /** A move that was made. */
    private record Done(Visitor as, OffsetDateTime at) {}

    @Transactional
    public void submit(Visitor visitor, Report report, ReportingRound round, Signed signed) {
        Done done = to(ReportMove.SUBMIT, visitor, report, round, null);
        jdbc.sql("""
                update report
                set submitted_at = :now, submitted_by = :by, number = coalesce(:number, number),
                    signed_on = coalesce(:on, signed_on), signed_file = coalesce(:file, signed_file),
                    signed_name = coalesce(:name, signed_name)
                where id = :id
                """)
                .param("now", done.at())
                .param("by", visitor.member())
                .param("number", signed.number())
                .param("on", signed.on())
                .param("file", signed.file())
                .param("name", signed.name())
                .param("id", report.id())
                .update();
        versions.keep(report, visitor, ReportVersions.Reason.SUBMITTED);
        trail.write(visitor, "report.submitted", ReportTitle.of(report, round), report.address(), null);
    }

    /** By its agency, before anyone has judged it: it stands as it did before, and that submission no longer counts. */
    @Transactional
    public void takeBack(Visitor visitor, Report report, ReportingRound round) {
        to(ReportMove.TAKE_BACK, visitor, report, round, null);
        jdbc.sql("""
                update report r
                set (submitted_at, submitted_by) = (
                  select m.at, m.member_id from report_move m
                  where m.report_id = r.id and m.to_state = 'SUBMITTED' and m.undoes is null
                    and not exists (select 1 from report_move u where u.undoes = m.id)
                  order by m.id desc limit 1)
                where r.id = :id
                """).param("id", report.id()).update();
        trail.write(visitor, "report.takenBack", ReportTitle.of(report, round), report.address(), null);
    }

    @Transactional
    public void giveBack(Visitor visitor, Report report, ReportingRound round, Reason reason) {
        Done done = to(ReportMove.RETURN, visitor, report, round, reason);
        trail.write(done.as(), "report.returned", ReportTitle.of(report, round), report.address(), reason.words());
    }

    /** A return made by mistake, while the agency has changed nothing. */
    @Transactional
    public void undoReturn(Visitor visitor, Report report, ReportingRound round) {
        Done done = to(ReportMove.UNDO_RETURN, visitor, report, round, null);
        trail.write(done.as(), "report.returnUndone", ReportTitle.of(report, round), report.address(), null);
    }

    @Transactional
    public void accept(Visitor visitor, Report report, ReportingRound round) {
        Done done = to(ReportMove.ACCEPT, visitor, report, round, null);
        accepted(report, visitor.member(), done.at());
        trail.write(done.as(), "report.accepted", ReportTitle.of(report, round), report.address(), null);
    }

    /** An accepted report goes to its agency again, as a draft with the reason; it stays filed. */
    @Transactional
    public void reopen(Visitor visitor, Report report, ReportingRound round, Reason reason) {
        Done done = to(ReportMove.REOPEN, visitor, report, round, reason);
        accepted(report, null, null);
        trail.write(done.as(), "report.reopened", ReportTitle.of(report, round), report.address(), reason.words());
    }

    private void accepted(Report report, @Nullable Long by, @Nullable OffsetDateTime at) {
        jdbc.sql("update report set accepted_at = :at, accepted_by = :by where id = :id")
                .param("at", at)
                .param("by", by)
                .param("id", report.id())
                .update();
    }

    /** Closes a consolidated report; the caller enters its number and keeps its paper. */
    @Transactional
    public void issue(Visitor visitor, Report report, ReportingRound round) {
        Done done = to(ReportMove.ISSUE, visitor, report, round, null);
        jdbc.sql("update report set issued_at = :now, issued_by = :by where id = :id")
                .param("now", done.at())
                .param("by", visitor.member())
                .param("id", report.id())
                .update();
        versions.keep(report, visitor, ReportVersions.Reason.ISSUED);
    }

    /**
     * Holds the report's row, so that of two people at once one comes second and sees what the first has done. Returns
     * as whom the visitor did it, and when.
     */
    private Done to(ReportMove move, Visitor visitor, Report seen, ReportingRound round, @Nullable Reason reason) {
        jdbc.sql("select id from report where id = :id for update")
                .param("id", seen.id())
                .query()
                .singleRow();
        Report report = reports.find(seen.id()).orElseThrow();
        List<String> refused = refusals.of(move, visitor, report, round);
        if (!refused.isEmpty()) {
            throw new Refused(refused.getFirst());
        }
        Visitor as = ReportLife.step(report.kind(), move).orElseThrow().by().as(visitor, report, round);
        if (reason != null) {
            versions.keepWhereNoneIs(report, as);
        }
        ReportMoves.@Nullable Standing undone = move.undoes() == null
                ? null
                : moves.standing(report.id(), report.state()).orElse(null);
        ReportState before = undone == null ? ReportState.DRAFT : undone.before();
        ReportState next = report.state().after(move, report.kind(), before).orElseThrow();
        jdbc.sql("update report set state = :next, version = version + 1 where id = :id")
                .param("next", next.name())
                .param("id", report.id())
                .update();
        return new Done(as, moves.note(as, report, next, undone, reason));
    }
}
