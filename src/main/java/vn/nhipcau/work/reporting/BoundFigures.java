package vn.nhipcau.work.reporting;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nhipcau.work.activities.Activities;
import vn.nhipcau.work.activities.Indicators;
import vn.nhipcau.work.rounds.ReportingRound;

/** Finds what the figures of a report are counted from. */
@Component
class BoundFigures {
    private final Activities activities;
    private final Indicators indicators;
    private final Reports reports;

    BoundFigures(Activities activities, Indicators indicators, Reports reports) {
        this.activities = activities;
        this.indicators = indicators;
        this.reports = reports;
    }

    /** From the first day of the period to the data cut-off: an agency's own, or those of all accepted reports. */
    Bindings of(Report report, ReportingRound round) {
        List<Long> agencies = report.consolidated()
                ? reports.accepted(round.id()).stream().map(Report::agency).toList()
                : List.of(report.agency());
        return new Bindings(activities.between(agencies, round.periodFrom(), round.cutOff()), indicators.register());
    }
}
