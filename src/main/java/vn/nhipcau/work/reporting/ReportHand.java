package vn.nhipcau.work.reporting;

import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.work.rounds.ReportingRound;

/** Whose hand moves a report. */
public enum ReportHand {
    /** Whoever writes it for its agency. */
    WRITER(Deed.WRITE_REPORT),
    /** Whoever may accept or return it, for the office that leads the round. */
    JUDGE(Deed.ACCEPT_REPORT),
    /** Whoever writes the consolidated report. */
    CONSOLIDATOR(Deed.CONSOLIDATE);

    private final Deed deed;

    ReportHand(Deed deed) {
        this.deed = deed;
    }

    /** Whether it is this visitor's, for this report. */
    boolean isOf(Visitor visitor, Report report, ReportingRound round) {
        return May.act(visitor, deed, agency(report, round));
    }

    /** As whom the visitor moves it: in the own right, or in the place of a leader who is away. */
    Visitor as(Visitor visitor, Report report, ReportingRound round) {
        return May.as(visitor, deed, agency(report, round));
    }

    private long agency(Report report, ReportingRound round) {
        return this == JUDGE ? round.lead() : report.agency();
    }

    /** The key of its words. */
    public String key() {
        return "work.report.hand." + name();
    }
}
