package vn.nhipcau.work.reporting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.work.activities.Activity;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Section;
import vn.nhipcau.work.rounds.Sections;

/** Lays the text of a report beside the records that its figures are bound to. */
@Component
class ReportParts {
    private final Sections sections;
    private final Paragraphs paragraphs;
    private final BoundFigures figures;

    ReportParts(Sections sections, Paragraphs paragraphs, BoundFigures figures) {
        this.sections = sections;
        this.paragraphs = paragraphs;
        this.figures = figures;
    }

    List<ReportView.Part> of(Report report, ReportingRound round, Talk talk) {
        Bindings bindings = figures.of(report, round);
        Map<Long, List<Paragraph>> text = paragraphs.of(report.id());
        return sections.ofRound(round.id()).stream()
                .map(section -> part(section, text, bindings, talk))
                .toList();
    }

    private static ReportView.Part part(
            Section section, Map<Long, List<Paragraph>> text, Bindings bindings, Talk talk) {
        boolean tells = !section.kinds().isEmpty();
        List<Activity> activities = tells ? bindings.of(section) : List.of();
        Set<Long> told = ReportPages.told(text, bindings, section);
        return new ReportView.Part(
                section,
                text.getOrDefault(section.id(), List.of()).stream()
                        .map(p -> new ReportView.Shown(p, said(p, section, bindings), talk.flagOf(p.id())))
                        .toList(),
                tells ? bindings.totals(section) : List.of(),
                activities,
                activities.stream().filter(a -> !told.contains(a.id())).toList(),
                talk.concerns(section.id()));
    }

    ReportView.Shown shown(Report report, ReportingRound round, Paragraph paragraph) {
        Section section = sections.ofRound(round.id()).stream()
                .filter(s -> s.id() == paragraph.section())
                .findFirst()
                .orElseThrow(NotFound::new);
        return new ReportView.Shown(paragraph, said(paragraph, section, figures.of(report, round)), 0);
    }

    static List<ReportView.Said> said(Paragraph paragraph, Section section, Bindings bindings) {
        return paragraph.marked().pieces().stream()
                .map(piece -> said(piece, section, bindings))
                .toList();
    }

    private static ReportView.Said said(MarkedText.Piece piece, Section section, Bindings bindings) {
        if (piece.bound() == null) {
            return new ReportView.Said(piece.text(), null, null, false, null);
        }
        Bindings.Told told = bindings.beside(piece, section);
        List<Activity> behind = piece.bound().startsWith("f") ? bindings.behind(piece.bound(), section) : List.of();
        return new ReportView.Said(
                piece.text(),
                piece.bound(),
                told.words(),
                told.differs(),
                behind.isEmpty() ? null : behind.getFirst().id());
    }
}
