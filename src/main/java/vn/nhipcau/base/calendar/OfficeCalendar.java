package vn.nhipcau.base.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The days on which an office works. Every question reads anew, so that all nodes know of a notice at once; whoever
 * asks often in one request asks {@link #reading()} once.
 */
@Component
public class OfficeCalendar {
    private final HolidayRules rules;
    private final HolidayNotices notices;

    OfficeCalendar(HolidayRules rules, HolidayNotices notices) {
        this.rules = rules;
        this.notices = notices;
    }

    /** Counts with the facts as they are now: for one request, not to be kept. */
    public WorkingDays reading() {
        return new WorkingDays(this::year);
    }

    public OfficeYear year(int year) {
        return new OfficeYear(year, rules.all(), notices.find(year).orElse(null), notices.in(year));
    }

    public boolean isWorkingDay(LocalDate day) {
        return reading().isWorkingDay(day);
    }

    /** The working day so many working days after a day, which itself is not counted. */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        return reading().plus(from, days);
    }

    /** The working day so many working days before a day, which itself is not counted. */
    public LocalDate minusWorkingDays(LocalDate from, int days) {
        return reading().minus(from, days);
    }

    /** How many working days come after the one day, until the other inclusive. */
    public int workingDaysBetween(LocalDate after, LocalDate until) {
        return reading().between(after, until);
    }

    /** The days of a year that are not what their weekday says, made-up and swapped ones too, in their order. */
    public List<Holiday> of(int year) {
        return year(year).holidays();
    }

    public boolean hasNotice(int year) {
        return notices.find(year).isPresent();
    }
}
