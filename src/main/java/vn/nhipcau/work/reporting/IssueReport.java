package vn.nhipcau.work.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.rounds.ReportingRound;

/** Issues a consolidated report: text and figures freeze, and the very bytes of its paper are kept. */
@Component
class IssueReport {
    private final JdbcClient jdbc;
    private final Reports reports;
    private final IssuedPapers papers;
    private final MoveReport moves;
    private final FrozenFigures figures;
    private final Trail trail;

    IssueReport(
            JdbcClient jdbc,
            Reports reports,
            IssuedPapers papers,
            MoveReport moves,
            FrozenFigures figures,
            Trail trail) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.papers = papers;
        this.moves = moves;
        this.figures = figures;
        this.trail = trail;
    }

    /**
     * Issues it.
     *
     * @param signed the signed copy, null where it is attached later
     * @throws Refused where it was issued meanwhile or has no text
     */
    @Transactional
    public void issue(
            Visitor visitor,
            Report seen,
            ReportingRound round,
            int number,
            LocalDate day,
            SignedFiles.@Nullable KeptFile signed) {
        moves.issue(visitor, seen, round);
        jdbc.sql("""
                update report set number = :number, signed_on = :day, signed_file = :file, signed_name = :name where id = :id
                """)
                .param("number", number)
                .param("day", day)
                .param("file", signed == null ? null : signed.sha256())
                .param("name", signed == null ? null : signed.name())
                .param("id", seen.id())
                .update();
        Report report = reports.find(seen.id()).orElseThrow(NotFound::new);
        figures.freeze(report, round);
        papers.keep(report, round);
        trail.write(visitor, "report.issued", ReportTitle.of(report, round), report.address(), number + ", " + day);
    }

    /** Attaches the signed copy to what was issued without one. */
    @Transactional
    public void attach(Visitor visitor, Report report, ReportingRound round, SignedFiles.KeptFile signed) {
        int rows = jdbc.sql("""
                update report set signed_file = :file, signed_name = :name, version = version + 1
                where id = :id and state = 'ISSUED' and signed_file is null
                """)
                .param("file", signed.sha256())
                .param("name", signed.name())
                .param("id", report.id())
                .update();
        if (rows == 0) {
            throw new Refused("work.issue.attached");
        }
        trail.write(visitor, "report.attached", ReportTitle.of(report, round), report.address(), signed.name());
    }
}
