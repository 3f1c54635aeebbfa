package vn.nhipcau.work.reporting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    Talk of(Report report) {
        List<ReportMoves.Made> made = moves.of(report.id());
        List<ReportVersions.Kept> kept = versions.of(report.id());
        ReportMoves.@Nullable Made judged = judged(made);
        Optional<ReportVersions.Kept> earlier = earlier(report, kept, judged);
        return new Talk(
                remarks.of(report.id()),
                made,
                kept,
                judged,
                judged != null && judged.after() == report.state() ? judged : null,
                earlier.isPresent(),
                earlier.map(version -> since(report, version.number())).orElse(List.of()));
    }

    /** The last return that was not undone, or reopening. */
    private static ReportMoves.@Nullable Made judged(List<ReportMoves.Made> made) {
        return made.stream()
                .filter(m -> m.is(ReportMove.RETURN) || m.is(ReportMove.REOPEN))
                .filter(m -> made.stream().noneMatch(u -> u.undoes() != null && u.undoes() == m.id()))
                .findFirst()
                .orElse(null);
    }

    /** The version that was judged; where none was, its writer looks back to the last submission. */
    private static Optional<ReportVersions.Kept> earlier(
            Report report, List<ReportVersions.Kept> kept, ReportMoves.@Nullable Made judged) {
        return kept.stream()
                .filter(v -> judged == null ? report.state().isWritten() : !v.at().isAfter(judged.at()))
                .findFirst();
    }

    private List<Difference.InSection> since(Report report, int version) {
        return Difference.between(versions.find(report.id(), version).orElseThrow(NotFound::new), versions.now(report));
    }

    List<ReportVersions.Kept> versions(Report report) {
        return versions.of(report.id());
    }

    PaperHead head(Report report) {
        return heads.find(report.id()).orElseThrow(NotFound::new);
    }
}
