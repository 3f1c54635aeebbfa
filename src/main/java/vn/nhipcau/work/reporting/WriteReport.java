package vn.nhipcau.work.reporting;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.activities.Activity;
import vn.nhipcau.work.activities.Sentence;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Section;
import vn.nhipcau.work.rounds.Sections;

/** Changes the text of a report. Each change is checked against what its writer had before the eyes. */
@Component
class WriteReport {
    private final Paragraphs paragraphs;
    private final Reports reports;
    private final Sections sections;
    private final BoundFigures figures;
    private final PaperHeads heads;
    private final Trail trail;

    WriteReport(
            Paragraphs paragraphs,
            Reports reports,
            Sections sections,
            BoundFigures figures,
            PaperHeads heads,
            Trail trail) {
        this.paragraphs = paragraphs;
        this.reports = reports;
        this.sections = sections;
        this.figures = figures;
        this.heads = heads;
        this.trail = trail;
    }

    /** False where someone changed the paragraph since that version was read; then nothing is done. */
    @Transactional
    public boolean save(
            Visitor visitor, Report report, ReportingRound round, long paragraph, int version, String text) {
        boolean saved = paragraphs.save(report.id(), paragraph, version, text);
        if (saved) {
            written(visitor, report, round, null);
        }
        return saved;
    }

    @Transactional
    public long add(
            Visitor visitor,
            Report report,
            ReportingRound round,
            long section,
            @Nullable Long after,
            String text,
            @Nullable String key) {
        section(round, section);
        written(visitor, report, round, null);
        return paragraphs.add(report.id(), section, after, text, null, key);
    }

    /** Puts the sentences of activities at a section's end: those that the text does not tell of yet. */
    @Transactional
    public int tell(Visitor visitor, Report report, ReportingRound round, long sectionId, List<Long> activities) {
        Section section = section(round, sectionId);
        Bindings bindings = figures.of(report, round);
        Set<Long> known = ReportPages.told(paragraphs.of(report.id()), bindings, section);
        List<Activity> told = bindings.of(section).stream()
                .filter(a -> activities.contains(a.id()) && !known.contains(a.id()))
                .toList();
        for (Activity activity : told) {
            String text = Sentence.of(activity, report.agency(), bindings.register());
            paragraphs.add(report.id(), sectionId, null, text, activity.id(), null);
        }
        if (!told.isEmpty()) {
            written(visitor, report, round, null);
        }
        return told.size();
    }

    /**
     * Takes a paragraph out; one that an agency wrote is left out of the consolidated report, else it would come again.
     * False where someone changed it since that version was read; then nothing is done.
     */
    @Transactional
    public boolean remove(Visitor visitor, Report report, ReportingRound round, long id, int version) {
        Paragraph paragraph = paragraphs.find(report.id(), id).orElseThrow(NotFound::new);
        boolean removed = paragraph.source() == null
                ? paragraphs.remove(report.id(), id, version)
                : paragraphs.leaveOut(report.id(), id, version);
        if (removed) {
            written(visitor, report, round, paragraph.marked().plain());
        }
        return removed;
    }

    @Transactional
    public void move(Visitor visitor, Report report, ReportingRound round, long id, @Nullable Long after) {
        Paragraph paragraph = paragraphs.find(report.id(), id).orElseThrow(NotFound::new);
        written(visitor, report, round, null);
        paragraphs.move(report.id(), paragraph, after);
    }

    /** False where someone changed the head since that version was read. */
    @Transactional
    public boolean head(Visitor visitor, Report report, ReportingRound round, PaperHead head) {
        boolean saved = heads.save(report.id(), head);
        if (saved) {
            written(visitor, report, round, null);
        }
        return saved;
    }

    private Section section(ReportingRound round, long id) {
        return sections.ofRound(round.id()).stream()
                .filter(s -> s.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void written(Visitor visitor, Report report, ReportingRound round, @Nullable String gone) {
        reports.touched(report.id(), visitor);
        trail.write(
                visitor,
                gone == null ? "report.written" : "report.cut",
                ReportTitle.of(report, round),
                report.address(),
                gone);
    }
}
