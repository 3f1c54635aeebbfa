package vn.nhipcau.work.year;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.calendar.LunarCalendar;
import vn.nhipcau.base.calendar.WorkingDays;

/**
 * A day that comes again: an anniversary, or a meeting with the press.
 *
 * @param month and day, null where the rule tells the days
 * @param lunar whether month and day are of the lunar calendar
 * @param onlyYear the one year that it is of, null for each
 * @param since the year that it recalls, null where it recalls none
 * @param source where it stands, null where nobody said
 * @param checked whether somebody has made sure of it
 */
public record YearDay(
        long id,
        Kind kind,
        Rule rule,
        String nameVi,
        String nameEn,
        @Nullable Integer month,
        @Nullable Integer day,
        boolean lunar,
        @Nullable Integer onlyYear,
        @Nullable Integer since,
        @Nullable String source,
        boolean checked,
        int version) {

    /** What it is. */
    public enum Kind {
        ANNIVERSARY,
        PRESS_MEETING;

        public String key() {
            return "work.days.kind." + name();
        }
    }

    /** How its days are found. */
    public enum Rule {
        DATE,
        QUARTER_END;

        public String key() {
            return "work.days.rule." + name();
        }
    }

    public String name(Language language) {
        return language == Language.VI ? nameVi : nameEn;
    }

    /** Its date as one types it: {@code 7/4}, or {@code 28/6/2022} for one year alone; empty where the rule tells it. */
    public String date() {
        return month == null || day == null ? "" : day + "/" + month + (onlyYear == null ? "" : "/" + onlyYear);
    }

    /** Its days in a year of our calendar; of the lunar one there may be two, or none. */
    List<LocalDate> in(int year, WorkingDays office) {
        if (rule == Rule.QUARTER_END) {
            return IntStream.rangeClosed(1, 4)
                    .mapToObj(quarter ->
                            office.sameOrPrevious(Window.quarter(year, quarter).last()))
                    .toList();
        }
        if (month == null || day == null) {
            return List.of();
        }
        if (lunar) {
            return lunarDays(year, month, day);
        }
        return onlyYear == null || onlyYear == year
                ? List.of(MonthDay.of(month, day).atYear(year))
                : List.of();
    }

    /** A lunar year ends in our next one. */
    private List<LocalDate> lunarDays(int year, int month, int day) {
        return IntStream.rangeClosed(year - 1, year)
                .filter(moons -> LunarCalendar.covers(moons) && (onlyYear == null || onlyYear == moons))
                .mapToObj(moons -> LunarCalendar.dayOrLast(moons, month, day))
                .filter(found -> found.getYear() == year)
                .toList();
    }

    /** Whether another, under its name, falls on no day that this one has not already. */
    boolean holds(YearDay other) {
        return kind == other.kind
                && rule == other.rule
                && lunar == other.lunar
                && Objects.equals(month, other.month)
                && Objects.equals(day, other.day)
                && (onlyYear == null || onlyYear.equals(other.onlyYear))
                && nameVi.equalsIgnoreCase(other.nameVi);
    }

    /** How many years it is since in a year; 0 where that cannot be told. */
    public int years(int year) {
        return since == null || since >= year ? 0 : year - since;
    }
}
