package vn.nhipcau.work.reporting;

import java.util.List;
import java.util.Map;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.paper.writing.OfficialPaper;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Section;
import vn.nhipcau.work.rounds.Tally;

/**
 * A consolidated report as its bench shows it: one section at a time.
 *
 * @param counts of printed paragraphs by section
 * @param tally how many agencies were accepted
 * @param pairs of paragraphs that tell of one activity, the first few
 * @param allPairs how many there are
 * @param waiting accepted paragraphs that were not taken in yet
 * @param again what became of reports that were opened again
 * @param sheet the printed page with this section
 */
public record ConsolidatedView(
        Report report,
        ReportingRound round,
        List<Section> sections,
        Section section,
        Map<Long, Integer> counts,
        Tally tally,
        List<RoundRecords.Compared> totals,
        Listed<Paragraph> paragraphs,
        Map<Long, List<ReportView.Said>> said,
        List<Pair> pairs,
        int allPairs,
        int waiting,
        Again again,
        List<ReportVersions.Kept> versions,
        OfficialPaper sheet,
        boolean writes) {

    /** Two paragraphs of different agencies that tell of one activity. */
    public record Pair(Paragraph one, Paragraph other, String activity) {}

    /**
     * What became of reports that were opened again after they were taken in.
     *
     * @param away with their agency now
     * @param counts of paragraphs that read otherwise since they were accepted anew, by section
     * @param renewed the first few of those in the section
     */
    public record Again(List<Renewals.Away> away, Map<Long, Integer> counts, List<Renewals.Renewed> renewed) {
        static final Again NONE = new Again(List.of(), Map.of(), List.of());

        public int all() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public List<ReportView.Said> said(Paragraph paragraph) {
        return said.getOrDefault(paragraph.id(), List.of());
    }

    public ReportView.Shown shown(Paragraph paragraph) {
        return new ReportView.Shown(paragraph, said(paragraph), 0);
    }

    public int count(Section of) {
        return counts.getOrDefault(of.id(), 0);
    }

    public String address(Section of) {
        return report.address() + "?section=" + of.id();
    }
}
