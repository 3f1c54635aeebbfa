package vn.nhipcau.library.translation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Mark;
import vn.nhipcau.library.segments.Finding;
import vn.nhipcau.library.segments.Segment;
import vn.nhipcau.library.segments.WordDifference;

/**
 * A sentence of the original beside what it is in another language.
 *
 * @param now what says the same as the sentence does now, null where there is nothing
 * @param before where nothing does: the newest that said something else, null where there is none
 * @param findings what a program sees in it without understanding it
 */
public record Sentence(
        Segment segment,
        @Nullable SegmentTranslation now,
        @Nullable SegmentTranslation before,
        List<Finding> findings) {
    static Sentence of(Segment segment, List<SegmentTranslation> translations) {
        SegmentTranslation now = translations.stream()
                .filter(each -> !segment.hasOvertaken(each.meaning()))
                .findFirst()
                .orElse(null);
        return new Sentence(
                segment, now, now == null ? translations.stream().findFirst().orElse(null) : null, List.of());
    }

    Sentence with(List<Finding> findings) {
        return new Sentence(segment, now, before, findings);
    }

    public SegmentState state() {
        if (now != null) {
            return now.state();
        }
        return before == null ? SegmentState.NEW : SegmentState.STALE;
    }

    /** What it is in the other language, with the marks of the original as they are now; null where it is nothing yet. */
    public @Nullable Coded target() {
        return now == null ? null : withMarksOfNow(now);
    }

    /** What visitors would read here: what it is, else what it was, else the original itself. */
    public Coded said() {
        if (now != null) {
            return withMarksOfNow(now);
        }
        return before == null ? segment.source() : before.target();
    }

    /** Whether it is translated and says what the original says. */
    boolean isDone() {
        return now != null && now.isDone();
    }

    /** Where words come from: those that stand here already, from where they came, whoever finds them good. */
    SegmentTranslation.Origin originOf(String words, SegmentTranslation.Origin bringer) {
        return now != null && now.target().text().equals(words) ? now.origin() : bringer;
    }

    /** What changed in the original since it was translated. */
    public List<WordDifference.Stretch> difference() {
        return before == null
                ? List.of()
                : WordDifference.of(before.source().words(), segment.source().words());
    }

    public int version() {
        return now == null ? 0 : now.version();
    }

    /** A mark that the original changed without touching the words, as a way that leads elsewhere, changes here too. */
    private Coded withMarksOfNow(SegmentTranslation translation) {
        List<Mark> marks = segment.source().marks();
        boolean sameKinds = marks.size() == translation.target().marks().size();
        for (int i = 0; sameKinds && i < marks.size(); i++) {
            sameKinds = marks.get(i).getClass()
                    == translation.target().marks().get(i).getClass();
        }
        return sameKinds ? new Coded(translation.target().text(), marks) : translation.target();
    }
}
