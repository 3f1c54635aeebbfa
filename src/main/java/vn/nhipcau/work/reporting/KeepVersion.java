package vn.nhipcau.work.reporting;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.rounds.ReportingRound;

/** Keeps how a report stands as a numbered draft, and says what differs from it since. */
@Component
class KeepVersion {
    private final ReportVersions versions;
    private final Trail trail;

    KeepVersion(ReportVersions versions, Trail trail) {
        this.versions = versions;
        this.trail = trail;
    }

    @Transactional
    public int keep(Visitor visitor, Report report, ReportingRound round) {
        int number = versions.keep(report, visitor, ReportVersions.Reason.KEPT);
        trail.write(visitor, "report.kept", ReportTitle.of(report, round), report.address(), String.valueOf(number));
        return number;
    }

    List<Difference.InSection> since(Report report, int number) {
        return Difference.between(versions.find(report.id(), number).orElseThrow(NotFound::new), versions.now(report));
    }
}
