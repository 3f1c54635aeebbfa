package vn.nhipcau.work.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.rounds.ReportingRound;

/** Says why a report is not moved now: beside the button, and again when it is pressed. */
@Component
class ReportRefusals {
    private final JdbcClient jdbc;
    private final Reports reports;
    private final ReportMoves moves;
    private final Clock clock;

    ReportRefusals(JdbcClient jdbc, Reports reports, ReportMoves moves, Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.moves = moves;
        this.clock = clock;
    }

    /** The moves that the table gives this visitor in the report's state, each with the reasons why it cannot be now. */
    Map<ReportMove, List<String>> offered(Visitor visitor, Report report, ReportingRound round) {
        Map<ReportMove, List<String>> offered = new EnumMap<>(ReportMove.class);
        for (ReportLife.Step step : ReportLife.from(report.kind(), report.state())) {
            if (step.by().isOf(visitor, report, round)) {
                offered.put(step.move(), of(step.move(), visitor, report, round));
            }
        }
        return offered;
    }

    /** Why a member may not do this now, as keys of words; empty where it may be done. */
    List<String> of(ReportMove move, Visitor visitor, Report report, ReportingRound round) {
        ReportLife.Step step = ReportLife.step(report.kind(), move).orElse(null);
        if (step == null) {
            return List.of("work.report.refusal.state");
        }
        boolean hands = step.needs(ReportRule.BY_OTHER_HAND);
        Set<Long> editors = hands ? reports.editors(report.id()) : Set.of();
        List<String> reasons = new ArrayList<>(report.refusals(
                move,
                visitor.member(),
                editors,
                round,
                today(),
                !step.needs(ReportRule.WITH_TEXT) || isWritten(report.id())));
        Visitor as = step.by().as(visitor, report, round);
        if (hands && as.mandate() != null && report.isByHandOf(as.mandate().leader(), editors)) {
            reasons.add("work.report.refusal.leadersHand");
        }
        if (step.needs(ReportRule.UNCHANGED_SINCE) && isChangedSince(report)) {
            reasons.add("work.report.refusal.changed");
        }
        if (step.needs(ReportRule.BEFORE_ISSUE) && isIssued(round)) {
            reasons.add("work.report.refusal.issued");
        }
        return reasons;
    }

    LocalDate today() {
        return Text.day(clock.instant());
    }

    /** Whether any paragraph has words that are printed. */
    private boolean isWritten(long id) {
        return jdbc.sql("""
                select exists (select 1 from report_paragraph where report_id = :id and text <> '' and not left_out)
                """).param("id", id).query(Boolean.class).single();
    }

    /** Whether the agency has put a hand to it since it came to stand so. */
    private boolean isChangedSince(Report report) {
        return moves.standing(report.id(), report.state())
                .map(move -> !report.changedAt().isBefore(move.at()))
                .orElse(true);
    }

    private boolean isIssued(ReportingRound round) {
        return jdbc.sql("select exists (select 1 from report where round_id = :round and state = 'ISSUED')")
                .param("round", round.id())
                .query(Boolean.class)
                .single();
    }
}
