package vn.nhipcau.paper.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Span;
import vn.nhipcau.paper.TimeFrame;
import vn.nhipcau.paper.plan.TimePoint.Lead;
import vn.nhipcau.paper.plan.TimePoint.Unit;

/**
 * Time phrases of plans: "Quý II và IV/2022", "Từ tháng 3 đến tháng 10", "Trước ngày 30/11", "Thường xuyên". What is enumerated
 * gives one span each, a range one.
 */
final class TimeGrammar {
    /** A time as read; {@code impossible} when it names a day that no calendar has. */
    record Read(TimeFrame frame, boolean impossible) {}

    private TimeGrammar() {}

    /**
     * Reads one phrase.
     *
     * @param text as written
     * @param planYear the year meant where none is written, 0 when the plan names none
     */
    static Read read(String text, int planYear) {
        TimePoints found = new TimePoints(TimeToken.of(text));
        List<TimePoint> points = found.settled(planYear);
        List<Span> spans = new ArrayList<>();
        boolean impossible = false;
        for (int i = 0; i < points.size(); i++) {
            TimePoint point = points.get(i);
            boolean range = i + 1 < points.size() && points.get(i + 1).lead() == Lead.RANGE;
            TimePoint last = range ? points.get(++i) : point;
            if (isImpossible(point) || isImpossible(last)) {
                // no span: null would say that the side is open
                impossible = true;
                continue;
            }
            Span span = range ? new Span(point.begin(), last.end()) : alone(point);
            if (span.from() != null || span.to() != null) {
                spans.add(span);
            }
        }
        if (found.runsOn() && !spans.isEmpty()) {
            spans.set(spans.size() - 1, new Span(spans.getLast().from(), null));
        }
        // "thường xuyên trong năm" adds no date to what has no end
        boolean onlyYears = points.stream().allMatch(point -> point.unit() == Unit.YEAR);
        List<Span> dated = found.isOngoing() && onlyYears ? List.of() : spans;
        return new Read(new TimeFrame(text, found.isOngoing(), dated), impossible);
    }

    private static boolean isImpossible(TimePoint point) {
        return point.begin() == null && (point.year() != 0 || point.unit() == Unit.DAY);
    }

    private static Span alone(TimePoint point) {
        return switch (point.lead()) {
            case FROM -> new Span(point.begin(), null);
            case BEFORE -> new Span(null, point.unit() == Unit.DAY ? point.end() : minusDay(point.begin()));
            case UNTIL -> new Span(null, point.end());
            case AFTER -> new Span(plusDay(point.end()), null);
            case LIST, RANGE -> new Span(point.begin(), point.end());
        };
    }

    private static @Nullable LocalDate minusDay(@Nullable LocalDate day) {
        return day == null ? null : day.minusDays(1);
    }

    private static @Nullable LocalDate plusDay(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }
}
