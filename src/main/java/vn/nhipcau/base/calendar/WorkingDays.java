package vn.nhipcau.base.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Counts working days. Each year's facts are asked for once, so that a whole list may be counted with one of these. */
public final class WorkingDays {
    private final IntFunction<OfficeYear> source;
    private final Map<Integer, OfficeYear> years = new HashMap<>();

    public WorkingDays(IntFunction<OfficeYear> source) {
        this.source = source;
    }

    public OfficeYear year(int year) {
        return years.computeIfAbsent(year, source::apply);
    }

    public boolean isWorkingDay(LocalDate day) {
        return year(day.getYear()).isWorkingDay(day);
    }

    /**
     * The working day that comes so many working days after a day, which itself is not counted. Zero is the day itself.
     *
     * @throws IllegalArgumentException below zero: {@link #minus} goes back
     */
    public LocalDate plus(LocalDate from, int days) {
        return walk(from, days, 1);
    }

    /** The working day so many working days before a day, which itself is not counted. */
    public LocalDate minus(LocalDate from, int days) {
        return walk(from, days, -1);
    }

    /** How many working days come after the one day, until the other inclusive; none where it is not later. */
    public int between(LocalDate after, LocalDate until) {
        return after.isBefore(until)
                ? (int) after.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count()
                : 0;
    }

    /** The day itself where it is worked, or the next that is. */
    public LocalDate sameOrNext(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }

    /** The day itself where it is worked, or the last before it that is. */
    public LocalDate sameOrPrevious(LocalDate day) {
        return isWorkingDay(day) ? day : minus(day, 1);
    }

    /** The days of rest after the one day, until the other inclusive. */
    public List<LocalDate> restBetween(LocalDate after, LocalDate until) {
        return after.isBefore(until)
                ? after.plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(day -> !isWorkingDay(day))
                        .toList()
                : List.of();
    }

    private LocalDate walk(LocalDate from, int days, int step) {
        if (days < 0) {
            throw new IllegalArgumentException("counts forward only: " + days);
        }
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(step);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }
}
