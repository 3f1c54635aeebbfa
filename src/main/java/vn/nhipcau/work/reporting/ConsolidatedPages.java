package vn.nhipcau.work.reporting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.paper.writing.OfficialPaper;
import vn.nhipcau.work.reporting.ReportPages.Opened;
import vn.nhipcau.work.rounds.Section;
import vn.nhipcau.work.rounds.Sections;

/** Lays the bench of a consolidated report. */
@Component
class ConsolidatedPages {
    private final Sections sections;
    private final Paragraphs paragraphs;
    private final ConsolidatedParts parts;
    private final RoundRecords records;
    private final ReportTalk talk;
    private final Clock clock;

    ConsolidatedPages(
            Sections sections,
            Paragraphs paragraphs,
            ConsolidatedParts parts,
            RoundRecords records,
            ReportTalk talk,
            Clock clock) {
        this.sections = sections;
        this.paragraphs = paragraphs;
        this.parts = parts;
        this.records = records;
        this.talk = talk;
        this.clock = clock;
    }

    /** @param asked for section, null for the first that tells of activities */
    ConsolidatedView view(Opened opened, @Nullable Long asked, int page, boolean writes) {
        Report report = opened.report();
        List<Section> all = sections.ofRound(report.round());
        Section section = asked == null ? first(all) : byId(all, asked);
        Listed<Paragraph> shown = paragraphs.page(report.id(), section.id(), page);
        List<RoundRecords.Compared> totals = totals(opened, section);
        Map<Long, Integer> counts = paragraphs.counts(report.id());
        return new ConsolidatedView(
                report,
                opened.round(),
                all,
                section,
                counts,
                parts.tally(report),
                totals,
                shown,
                said(opened, section, shown, totals),
                writes ? parts.pairs(report, section) : List.of(),
                writes ? parts.countPairs(report, section) : 0,
                writes ? parts.waiting(report) : 0,
                writes ? parts.again(report, section) : ConsolidatedView.Again.NONE,
                talk.versions(report),
                sheet(report, all, counts, section, shown),
                writes);
    }

    private OfficialPaper sheet(
            Report report, List<Section> all, Map<Long, Integer> counts, Section section, Listed<Paragraph> shown) {
        return ReportPaper.page(
                report, talk.head(report), all, counts.keySet(), section, shown.rows(), Text.day(clock.instant()));
    }

    /** What is recorded since a report was issued is no matter of its figures. */
    private static Map<Long, List<ReportView.Said>> asIssued(Listed<Paragraph> shown) {
        return shown.rows().stream()
                .collect(Collectors.toMap(
                        Paragraph::id,
                        paragraph -> paragraph.marked().pieces().stream()
                                .map(piece -> new ReportView.Said(piece.text(), piece.bound(), null, false, null))
                                .toList()));
    }

    private Map<Long, List<ReportView.Said>> said(
            Opened opened, Section section, Listed<Paragraph> shown, List<RoundRecords.Compared> totals) {
        return opened.report().state() == ReportState.ISSUED
                ? asIssued(shown)
                : records.said(opened.round(), section, shown.rows(), totals);
    }

    /** None of an issued report: its figures stand in the text, as they were. */
    private List<RoundRecords.Compared> totals(Opened opened, Section section) {
        return section.kinds().isEmpty() || opened.report().state() == ReportState.ISSUED
                ? List.of()
                : records.compared(opened.round(), section);
    }

    private static Section first(List<Section> all) {
        return all.stream()
                .filter(Section::ownParagraph)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(NotFound::new);
    }

    static Section byId(List<Section> all, long id) {
        return all.stream().filter(s -> s.id() == id).findFirst().orElseThrow(NotFound::new);
    }
}
