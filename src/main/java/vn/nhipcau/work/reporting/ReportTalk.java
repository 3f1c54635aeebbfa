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

    /** What was said and done, and what has changed since the last submission. */
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
        List<Difference.InSection> changed = kept.isEmpty() || !report.state().isWritten()
                ? List.of()
                : Difference.between(
                        versions.find(report.id(), kept.getFirst().number()).orElseThrow(NotFound::new),
                        versions.now(report));
        return new Talk(remarks.of(report.id()), moves.of(report.id()), kept, changed);
    }

    List<ReportVersions.Kept> versions(Report report) {
        return versions.of(report.id());
    }

    PaperHead head(Report report) {
        return heads.find(report.id()).orElseThrow(NotFound::new);
    }
}
