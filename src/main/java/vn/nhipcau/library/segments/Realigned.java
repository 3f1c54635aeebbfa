package vn.nhipcau.library.segments;

import java.util.List;

/**
 * The sentences of an edition after an edit.
 *
 * @param segments those that stand in it, in the order of reading
 * @param retired those that do no more, now or since earlier: kept, for one may come back
 */
public record Realigned(List<Segment> segments, List<Segment> retired) {
    public Realigned {
        segments = List.copyOf(segments);
        retired = List.copyOf(retired);
    }
}
