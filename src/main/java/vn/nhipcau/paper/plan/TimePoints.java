package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.plan.TimePoint.Lead;
import vn.nhipcau.paper.plan.TimePoint.Unit;

/** Gathers the times that the words of a phrase name, and settles what one of them borrows from another. */
final class TimePoints {
    private final List<TimePoint> points = new ArrayList<>();
    /** Numbers that are days or months, which only a later word tells. */
    private final List<TimePoint> waiting = new ArrayList<>();

    private @Nullable Unit unit;
    private Lead lead = Lead.LIST;
    private boolean tied;
    private boolean ongoing;
    private boolean onwards;

    TimePoints(List<TimeToken> tokens) {
        tokens.forEach(this::take);
    }

    boolean isOngoing() {
        return ongoing;
    }

    /** "và những năm tiếp theo", "trở đi": the last span has no end. */
    boolean runsOn() {
        return onwards;
    }

    private void take(TimeToken token) {
        switch (token.kind()) {
            case ONGOING -> ongoing = true;
            case ONWARDS -> onwards = true;
            case HALF_FIRST -> add(Unit.FIRST_MONTHS, token.first() == 0 ? 6 : token.first(), 0, token.year());
            case HALF_LAST -> add(Unit.LAST_MONTHS, token.first() == 0 ? 6 : token.first(), 0, token.year());
            case DATE -> date(token);
            case MONTH_OF_YEAR -> monthOfYear(token);
            case YEAR -> year(token.first());
            case WHOLE_YEAR -> add(Unit.YEAR, 0, 0, 0);
            case QUARTER -> {
                if (unit == Unit.QUARTER) {
                    add(Unit.QUARTER, token.first(), 0, 0);
                }
            }
            case NUMBER -> number(token.first());
            case QUARTER_WORD -> unit = Unit.QUARTER;
            case MONTH_WORD -> unit = Unit.MONTH;
            case DAY_WORD -> unit = Unit.DAY;
            case FROM -> lead = Lead.FROM;
            case BEFORE -> lead = Lead.BEFORE;
            case UNTIL -> lead = Lead.UNTIL;
            case AFTER -> lead = Lead.AFTER;
            case RANGE -> lead = points.isEmpty() && waiting.isEmpty() ? Lead.UNTIL : Lead.RANGE;
            case LIST -> list();
            case OTHER -> other();
        }
    }

    private void list() {
        tied = false;
        if (lead == Lead.RANGE || lead == Lead.FROM) {
            lead = Lead.LIST;
        }
    }

    private void other() {
        waiting.clear();
        tied = false;
    }

    private void date(TimeToken token) {
        boolean monthsWait = unit == Unit.MONTH && token.year() == 0 && !waiting.isEmpty();
        for (TimePoint day : waiting) {
            points.add(
                    monthsWait
                            ? day.as(Unit.MONTH)
                            : day.withMonth(token.second()).withYear(token.year()));
        }
        waiting.clear();
        unit = Unit.DAY;
        add(Unit.DAY, token.first(), token.second(), token.year());
    }

    private void monthOfYear(TimeToken token) {
        Unit named = unit == Unit.QUARTER ? Unit.QUARTER : Unit.MONTH;
        waiting.forEach(month -> points.add(month.as(Unit.MONTH)));
        waiting.clear();
        add(named, token.first(), 0, token.second());
    }

    /** A year directly behind other times is theirs; otherwise it is a time of its own. */
    private void year(int year) {
        TimePoint last = points.isEmpty() ? null : points.getLast();
        if (last != null && tied && !last.hasYear()) {
            points.set(points.size() - 1, last.withYear(year));
        } else {
            add(Unit.YEAR, year, 0, 0);
        }
    }

    private void number(int number) {
        if (unit == null || unit == Unit.DAY) {
            waiting.add(new TimePoint(Unit.DAY, number, 0, 0, takeLead()));
        } else if (unit == Unit.MONTH || unit == Unit.QUARTER) {
            add(unit, number, 0, 0);
        }
    }

    private void add(Unit named, int first, int month, int year) {
        points.add(new TimePoint(named, first, month, year, takeLead()));
        tied = true;
    }

    /** "Trước ngày 25/5 và 25/11" says "before" of both; a range or a beginning is said of one. */
    private Lead takeLead() {
        Lead taken = lead;
        lead = lead == Lead.RANGE || lead == Lead.FROM ? Lead.LIST : lead;
        return taken;
    }

    /** The times in order, each with its year. */
    List<TimePoint> settled(int planYear) {
        int known = 0;
        for (int i = points.size() - 1; i >= 0; i--) {
            TimePoint point = points.get(i);
            if (point.unit() == Unit.YEAR && point.first() == 0) {
                point = new TimePoint(Unit.YEAR, planYear, 0, 0, point.lead());
            } else if (!point.hasYear() && known != 0) {
                boolean crosses = i + 1 < points.size()
                        && points.get(i + 1).lead() == Lead.RANGE
                        && point.position() > points.get(i + 1).position();
                point = point.withYear(crosses ? known - 1 : known);
            }
            points.set(i, point);
            known = point.unit() == Unit.YEAR ? 0 : point.year();
        }
        return withEarlierYears(planYear);
    }

    private List<TimePoint> withEarlierYears(int planYear) {
        int year = planYear;
        TimePoint before = null;
        List<TimePoint> settled = new ArrayList<>();
        for (TimePoint point : points) {
            boolean crosses = before != null && point.lead() == Lead.RANGE && point.position() < before.position();
            TimePoint dated = point.hasYear() ? point : point.withYear(crosses ? year + 1 : year);
            settled.add(dated);
            before = dated;
            year = dated.unit() == Unit.YEAR ? year : dated.year();
        }
        return settled;
    }
}
