package vn.nhipcau.library.translation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far a translation is.
 *
 * @param counts sentences by state; those of which there are none are left out
 */
public record Progress(Map<SegmentState, Integer> counts) {
    static Progress of(List<Sentence> sentences) {
        Map<SegmentState, Integer> counts = new EnumMap<>(SegmentState.class);
        sentences.forEach(sentence -> counts.merge(sentence.state(), 1, Integer::sum));
        return new Progress(counts);
    }

    public int count(SegmentState state) {
        return counts.getOrDefault(state, 0);
    }

    public int all() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Sentences that are translated and say what the original says. */
    public int done() {
        return count(SegmentState.TRANSLATED) + count(SegmentState.REVIEWED);
    }
}
