package vn.nhipcau.work.reporting;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Section;
import vn.nhipcau.work.rounds.Sections;

/** Begins an agency's report in a round: head, sections and activities are there before a word is typed. */
@Component
class BeginReport {
    private final Reports reports;
    private final Sections sections;
    private final Paragraphs paragraphs;
    private final PaperHeads heads;
    private final BoundFigures figures;
    private final Trail trail;

    BeginReport(
            Reports reports,
            Sections sections,
            Paragraphs paragraphs,
            PaperHeads heads,
            BoundFigures figures,
            Trail trail) {
        this.reports = reports;
        this.sections = sections;
        this.paragraphs = paragraphs;
        this.heads = heads;
        this.figures = figures;
        this.trail = trail;
    }

    /** The report; the one that stands where another member has begun it meanwhile. */
    @Transactional
    public Report begin(Visitor visitor, ReportingRound round, long agency) {
        if (!reports.isExpected(round.id(), agency)) {
            throw new NotFound();
        }
        reports.begin(visitor, round.id(), ReportKind.AGENCY, agency).ifPresent(id -> fill(id, round, visitor));
        return reports.find(round.id(), ReportKind.AGENCY, agency).orElseThrow(NotFound::new);
    }

    private void fill(long id, ReportingRound round, Visitor visitor) {
        Report report = reports.find(id).orElseThrow(NotFound::new);
        heads.add(id, heads.proposed(round, ReportKind.AGENCY, report.agency()));
        Bindings bindings = figures.of(report, round);
        for (Section section : sections.ofRound(round.id())) {
            Fill.of(section, round, report.agency(), bindings)
                    .forEach(p -> paragraphs.add(id, section.id(), null, p.text(), p.activity(), null));
        }
        trail.write(visitor, "report.begun", ReportTitle.of(report, round), report.address(), null);
    }
}
