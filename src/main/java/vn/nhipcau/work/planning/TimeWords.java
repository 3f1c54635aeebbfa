package vn.nhipcau.work.planning;

import java.util.List;
import vn.nhipcau.paper.PlanReader;
import vn.nhipcau.paper.TimeFrame;

/** Understands the words of a time frame that a person typed, by the grammar that reads papers. */
final class TimeWords {
    private TimeWords() {}

    /** What the words say: nothing at all where they were not understood. */
    record Understood(boolean ongoing, List<TaskSpan> spans) {
        boolean nothing() {
            return !ongoing && spans.isEmpty();
        }
    }

    /**
     * Reads the words of a time frame.
     *
     * @param year of the plan, for words that name none
     */
    static Understood read(String words, int year) {
        if (words.isEmpty()) {
            return new Understood(false, List.of());
        }
        TimeFrame frame = PlanReader.timeFrame(words, year);
        return new Understood(
                frame.ongoing(),
                frame.spans().stream().map(s -> new TaskSpan(s.from(), s.to())).toList());
    }
}
