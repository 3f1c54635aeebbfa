package vn.nhipcau.work.reporting;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was said about a report and done to it.
 *
 * @param judged when it was last returned or reopened, and why; null where it never was
 * @param reason the same while it stands so, null once it was submitted again
 * @param compared whether a version was kept to compare with
 * @param changed what differs from how it stood when it was judged; before that, from how it was last submitted
 */
public record Talk(
        List<Remarks.Remark> remarks,
        List<ReportMoves.Made> moves,
        List<ReportVersions.Kept> versions,
        ReportMoves.@Nullable Made judged,
        ReportMoves.@Nullable Made reason,
        boolean compared,
        List<Difference.InSection> changed) {

    /** The first of each thread that is not settled, in the order of their numbers. */
    public List<Remarks.Remark> open() {
        return remarks.stream().filter(r -> r.answers() == null && !r.settled()).toList();
    }

    /** How many things wait for an answer: open remarks, and the reason for which it was returned or reopened. */
    public int waiting() {
        return open().size() + (reason == null ? 0 : 1);
    }

    public List<Remarks.Remark> settled() {
        return remarks.stream().filter(r -> r.answers() == null && r.settled()).toList();
    }

    /** The threads as one reads them: open ones first, and last those about a place that is no more. */
    public List<Remarks.Remark> threads() {
        List<Remarks.Remark> all =
                Stream.concat(open().stream(), settled().stream()).toList();
        return Stream.concat(
                        all.stream().filter(r -> !r.isHomeless()), all.stream().filter(Remarks.Remark::isHomeless))
                .toList();
    }

    /** Whether those about a place that is no more begin with it. */
    public boolean isFirstHomeless(Remarks.Remark remark) {
        return threads().stream().filter(Remarks.Remark::isHomeless).findFirst().stream()
                .anyMatch(remark::equals);
    }

    public List<Remarks.Remark> answers(Remarks.Remark to) {
        return remarks.stream()
                .filter(r -> r.answers() != null && r.answers() == to.id())
                .toList();
    }

    /** The number of an open remark, from 1; 0 for one that is settled. */
    public int number(Remarks.Remark remark) {
        return open().indexOf(remark) + 1;
    }

    /** The number of the open remark on a paragraph, 0 for none. */
    int flagOf(long paragraph) {
        return open().stream()
                .filter(r -> r.paragraph() != null && r.paragraph() == paragraph)
                .findFirst()
                .map(this::number)
                .orElse(0);
    }

    /** Whether what it was returned or reopened for lies in a section. */
    boolean concerns(long section) {
        return reason != null && reason.section() != null && reason.section() == section;
    }

    /** Whether a section reads otherwise than when the report was judged. */
    public boolean isChanged(long section) {
        return changed.stream().anyMatch(c -> c.section() == section);
    }
}
