package vn.nhipcau.work.reporting;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.NotFound;

/** Gathers what stands around the text: remarks, moves, versions, head. */
@Component
class ReportTalk {
    private final Remarks remarks;
    private final ReportMoves moves;
    private final ReportVersions versions;
    private final PaperHeads heads;

    ReportTalk(Remarks remarks, ReportMoves moves, ReportVersions versions, PaperHeads heads) {
        this.remarks = remarks;
        this.moves = moves;
        this.versions = versions;
        this.heads = heads;
    }

    /** What was said and done, and what has changed since a submission before. */
    record Talk(
            List<Remarks.Remark> remarks,
            List<ReportMoves.Made> moves,
            List<ReportVersions.Kept> versions,
            List<Difference.InSection> changed) {
        /** The number of the open remark on a paragraph, 0 for none. */
        int flagOf(long paragraph) {
            List<Remarks.Remark> open = remarks.stream()
                    .filter(r -> r.answers() == null && !r.settled())
                    .toList();
            for (int i = 0; i < open.size(); i++) {
                Long at = open.get(i).paragraph();
                if (at != null && at == paragraph) {
                    return i + 1;
                }
            }
            return 0;
        }

        /** Whether the reason of the last return concerns a section. */
        boolean concerns(long section) {
            if (moves.isEmpty() || moves.getFirst().after() != ReportState.RETURNED) {
                return false;
            }
            Long of = moves.getFirst().section();
            return of != null && of == section;
        }
    }

    Talk of(Report report) {
        List<ReportVersions.Kept> kept = versions.of(report.id());
        return new Talk(remarks.of(report.id()), moves.of(report.id()), kept, changed(report, kept));
    }

    /** Its writer sees what differs from the last submission; who judges it, from the one that was returned. */
    private List<Difference.InSection> changed(Report report, List<ReportVersions.Kept> kept) {
        return kept.stream()
                .skip(report.state().isWritten() ? 0 : 1)
                .findFirst()
                .map(version -> Difference.between(
                        versions.find(report.id(), version.number()).orElseThrow(NotFound::new), versions.now(report)))
                .orElse(List.of());
    }

    List<ReportVersions.Kept> versions(Report report) {
        return versions.of(report.id());
    }

    PaperHead head(Report report) {
        return heads.find(report.id()).orElseThrow(NotFound::new);
    }
}
