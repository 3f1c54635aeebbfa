package vn.nhipcau.work.reporting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.activities.Activity;
import vn.nhipcau.work.activities.Total;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Section;

/**
 * A report as its page shows it.
 *
 * @param writes whether the visitor may change its text now
 * @param settles whether the visitor may tick remarks as done
 * @param judge as whom the visitor may accept or return it, null where that is not the visitor's to do
 * @param offered the moves that are the visitor's to make in this state, with the reasons why one cannot be made now
 */
public record ReportView(
        Report report,
        ReportingRound round,
        PaperHead head,
        List<Part> parts,
        Talk talk,
        boolean writes,
        boolean settles,
        @Nullable Visitor judge,
        Map<ReportMove, List<String>> offered) {

    /** Whether a move is this visitor's to make in this state. */
    public boolean offers(ReportMove move) {
        return offered.containsKey(move);
    }

    /** Why a move cannot be made now, null where it can or is not offered. */
    public @Nullable String why(ReportMove move) {
        return refusals(move).stream().findFirst().orElse(null);
    }

    public List<String> refusals(ReportMove move) {
        return offered.getOrDefault(move, List.of());
    }

    /** Whether it was returned or reopened, and stands word for word as it was submitted. */
    public boolean isUnchanged() {
        return talk.reason() != null && talk.compared() && talk.changed().isEmpty();
    }

    /** Whether it came back changed, or might have, to one who judges it. */
    public boolean isBack() {
        return judge != null
                && talk.judged() != null
                && (report.state() == ReportState.SUBMITTED || report.state() == ReportState.ACCEPTED);
    }

    /**
     * A section with its text.
     *
     * @param untold activities of the section that its text does not tell of
     * @param returned whether it was returned or reopened for something in it
     */
    public record Part(
            Section section,
            List<Shown> paragraphs,
            List<Total> totals,
            List<Activity> activities,
            List<Activity> untold,
            boolean returned) {
        public boolean hasText() {
            return paragraphs.stream()
                    .anyMatch(p ->
                            !p.paragraph().text().isEmpty() && !p.paragraph().leftOut());
        }
    }

    /**
     * A paragraph with what the records say beside its figures.
     *
     * @param flag number of the open remark on it, 0 for none
     */
    public record Shown(Paragraph paragraph, List<Said> said, int flag) {
        public List<Said> differing() {
            return said.stream().filter(s -> s.differs()).toList();
        }
    }

    /**
     * A stretch of text.
     *
     * @param bound null for plain words
     * @param recorded what the record says, null where there is none
     * @param activity the one that it is counted from, null for totals
     */
    public record Said(
            String words,
            @Nullable String bound,
            @Nullable String recorded,
            boolean differs,
            @Nullable Long activity) {}

    /**
     * Why it is returned or reopened, at a place of this report: {@code s} with a section's id, {@code p} with a paragraph's, or empty
     * for the whole. Null where it has no such place.
     */
    MoveReport.@Nullable Reason reasonAt(String place, String words) {
        for (Part part : parts) {
            long section = part.section().id();
            if (place.equals("s" + section)) {
                return new MoveReport.Reason(words, section, null, null);
            }
            for (Shown shown : part.paragraphs()) {
                Paragraph at = shown.paragraph();
                if (place.equals("p" + at.id())) {
                    return new MoveReport.Reason(
                            words, section, at.id(), at.marked().plain());
                }
            }
        }
        return place.isEmpty() ? new MoveReport.Reason(words, null, null, null) : null;
    }

    public long written() {
        return parts.stream().filter(Part::hasText).count();
    }

    /** Sections that may hold text: those that are not only a heading above others. */
    public long writable() {
        return parts.stream().filter(p -> !isHeading(p.section())).count();
    }

    /** Whether a section only gathers those below it. */
    public boolean isHeading(Section section) {
        int next = section.position();
        return parts.stream()
                .map(Part::section)
                .filter(s -> s.position() > next)
                .findFirst()
                .map(s -> s.depth() > section.depth())
                .orElse(false);
    }

    public int differing() {
        return parts.stream()
                .flatMap(p -> p.paragraphs().stream())
                .mapToInt(p -> p.differing().size())
                .sum();
    }
}
