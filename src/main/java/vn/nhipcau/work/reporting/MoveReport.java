package vn.nhipcau.work.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.rounds.ReportingRound;

/** Moves a report from state to state: submitted, returned with its reason, accepted. */
@Component
class MoveReport {
    private final JdbcClient jdbc;
    private final Reports reports;
    private final ReportVersions versions;
    private final Trail trail;
    private final Clock clock;

    MoveReport(JdbcClient jdbc, Reports reports, ReportVersions versions, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.versions = versions;
        this.trail = trail;
        this.clock = clock;
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
     * Why a report is returned, and which place of its text it concerns.
     *
     * @param quote words of the place as they are now
     */
    record Reason(
            String words,
            @Nullable Long section,
            @Nullable Long paragraph,
            @Nullable String quote) {}

    /** Why a member may not do this now, as keys of words. */
    List<String> refusals(ReportMove move, Visitor visitor, Report report, ReportingRound round) {
        return report.refusals(
                move,
                visitor.member(),
                reports.editors(report.id()),
                round,
                Text.day(clock.instant()),
                isWritten(report.id()));
    }

    @Transactional
    public void submit(Visitor visitor, Report report, ReportingRound round, Signed signed) {
        to(ReportMove.SUBMIT, visitor, report, round, null);
        jdbc.sql("""
                update report
                set submitted_at = :now, submitted_by = :by, number = coalesce(:number, number),
                    signed_on = coalesce(:on, signed_on), signed_file = coalesce(:file, signed_file),
                    signed_name = coalesce(:name, signed_name)
                where id = :id
                """)
                .param("now", now())
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

    @Transactional
    public void giveBack(Visitor visitor, Report report, ReportingRound round, Reason reason) {
        to(ReportMove.RETURN, visitor, report, round, reason);
        trail.write(visitor, "report.returned", ReportTitle.of(report, round), report.address(), reason.words());
    }

    @Transactional
    public void accept(Visitor visitor, Report report, ReportingRound round) {
        to(ReportMove.ACCEPT, visitor, report, round, null);
        jdbc.sql("update report set accepted_at = :now, accepted_by = :by where id = :id")
                .param("now", now())
                .param("by", visitor.member())
                .param("id", report.id())
                .update();
        trail.write(visitor, "report.accepted", ReportTitle.of(report, round), report.address(), null);
    }

    /** Closes a consolidated report; the caller enters its number and keeps its paper. */
    @Transactional
    public void issue(Visitor visitor, Report report, ReportingRound round) {
        to(ReportMove.ISSUE, visitor, report, round, null);
        jdbc.sql("update report set issued_at = :now, issued_by = :by where id = :id")
                .param("now", now())
                .param("by", visitor.member())
                .param("id", report.id())
                .update();
        versions.keep(report, visitor, ReportVersions.Reason.ISSUED);
    }

    /** Holds the report's row, so that of two people at once one comes second and sees what the first has done. */
    private void to(ReportMove move, Visitor visitor, Report seen, ReportingRound round, @Nullable Reason reason) {
        jdbc.sql("select id from report where id = :id for update")
                .param("id", seen.id())
                .query()
                .singleRow();
        Report report = reports.find(seen.id()).orElseThrow();
        List<String> refusals = refusals(move, visitor, report, round);
        if (!refusals.isEmpty()) {
            throw new Refused(refusals.getFirst());
        }
        ReportState next = report.state().after(move, report.kind()).orElseThrow();
        jdbc.sql("update report set state = :next, version = version + 1 where id = :id")
                .param("next", next.name())
                .param("id", report.id())
                .update();
        note(visitor, report, next, reason);
    }

    private void note(Visitor visitor, Report report, ReportState next, @Nullable Reason reason) {
        jdbc.sql("""
                insert into report_move (report_id, at, member_id, actor, from_state, to_state, reason, section_id,
                                         paragraph_id, quote)
                values (:id, :now, :by, :actor, :before, :next, :reason, :section, :paragraph, :quote)
                """)
                .param("id", report.id())
                .param("now", now())
                .param("by", visitor.member())
                .param("actor", visitor.post() + ", " + visitor.agencyName())
                .param("before", report.state().name())
                .param("next", next.name())
                .param("reason", reason == null ? null : reason.words())
                .param("section", reason == null ? null : reason.section())
                .param("paragraph", reason == null ? null : reason.paragraph())
                .param("quote", reason == null ? null : reason.quote())
                .update();
    }

    /** Whether any paragraph has words that are printed. */
    private boolean isWritten(long id) {
        return jdbc.sql("""
                select exists (select 1 from report_paragraph where report_id = :id and text <> '' and not left_out)
                """).param("id", id).query(Boolean.class).single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
