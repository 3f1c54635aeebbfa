package vn.nhipcau.work.reporting;

import vn.nhipcau.work.rounds.ReportingRound;

/** What a report is called in the trail, in Vietnamese as all papers are. */
final class ReportTitle {
    private ReportTitle() {}

    static String of(Report report, ReportingRound round) {
        return (report.consolidated() ? "Báo cáo tổng hợp" : "Báo cáo của " + report.agencyName()) + ", "
                + round.title();
    }
}
