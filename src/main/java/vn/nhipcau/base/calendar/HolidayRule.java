package vn.nhipcau.base.calendar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an act says of a holiday, while it is in force.
 *
 * @param lunar whether month and day are of the lunar calendar
 * @param offsets the days off, counted from that day; where the yearly notice tells them, what is assumed without one
 * @param told whether the yearly notice tells which days they are
 * @param madeUp the clause by which a weekly rest day on a holiday is made up
 * @param checked whether someone compared this with the act
 */
public record HolidayRule(
        Feast feast,
        boolean lunar,
        int month,
        int day,
        List<Integer> offsets,
        boolean told,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String act,
        @Nullable String clause,
        String madeUp,
        boolean checked) {

    /** The day itself in a year: for Tết the first of the first month. */
    LocalDate in(int year) {
        return lunar ? LunarCalendar.day(year, month, day) : LocalDate.of(year, month, day);
    }

    boolean isInForceIn(int year) {
        if (lunar && !LunarCalendar.covers(year)) {
            return false;
        }
        LocalDate feastDay = in(year);
        return !feastDay.isBefore(validFrom) && (validTo == null || !feastDay.isAfter(validTo));
    }

    /** The days off without a word of the notice. */
    List<LocalDate> days(int year) {
        LocalDate feastDay = in(year);
        return offsets.stream().map(feastDay::plusDays).toList();
    }
}
