package vn.nhipcau.work.year;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;

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

    /** Its days in a year. A day of the lunar calendar has none yet: nobody here counts the moons. */
    List<LocalDate> in(int year) {
        if (rule == Rule.QUARTER_END) {
            return IntStream.rangeClosed(1, 4)
                    .mapToObj(quarter -> lastWorkingDay(year, quarter))
                    .toList();
        }
        if (lunar || month == null || day == null || (onlyYear != null && onlyYear != year)) {
            return List.of();
        }
        return List.of(MonthDay.of(month, day).atYear(year));
    }

    /** How many years it is since in a year; 0 where that cannot be told. */
    public int years(int year) {
        return since == null || since >= year ? 0 : year - since;
    }

    /** Saturdays and Sundays are known here, days swapped by the yearly notice are not. */
    private static LocalDate lastWorkingDay(int year, int quarter) {
        return Stream.iterate(Window.quarter(year, quarter).last(), day -> day.minusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .findFirst()
                .orElseThrow();
    }
}
