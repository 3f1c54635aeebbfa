package vn.nhipcau.work.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.calendar.Holiday;
import vn.nhipcau.base.calendar.OfficeYear;

/** A year as twelve small months, weeks from Monday. */
public record YearGrid(List<Month> months, int workingDays) {
    /** A month with its weeks of seven. */
    public record Month(int number, List<List<Cell>> weeks) {}

    /**
     * A day of a week.
     *
     * @param number of the day, null where the week reaches into a neighbouring month
     * @param kind how it looks: {@code off}, {@code guess}, {@code on}, {@code rest} or nothing
     */
    public record Cell(
            LocalDate day,
            @Nullable Integer number,
            String kind,
            @Nullable Holiday holiday) {}

    static YearGrid of(OfficeYear year) {
        LocalDate first = LocalDate.of(year.year(), 1, 1);
        int worked = (int) first.datesUntil(first.plusDays(Year.of(year.year()).length()))
                .filter(year::isWorkingDay)
                .count();
        return new YearGrid(
                IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> month(YearMonth.of(year.year(), number), year))
                        .toList(),
                worked);
    }

    private static Month month(YearMonth month, OfficeYear year) {
        LocalDate start = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<List<Cell>> weeks = Stream.iterate(
                        start, monday -> !monday.isAfter(month.atEndOfMonth()), monday -> monday.plusDays(7))
                .map(monday -> monday.datesUntil(monday.plusDays(7))
                        .map(day -> cell(day, month, year))
                        .toList())
                .toList();
        return new Month(month.getMonthValue(), weeks);
    }

    private static Cell cell(LocalDate day, YearMonth month, OfficeYear year) {
        if (!YearMonth.from(day).equals(month)) {
            return new Cell(day, null, "", null);
        }
        Holiday holiday = year.holiday(day).orElse(null);
        return new Cell(day, day.getDayOfMonth(), kind(day, holiday), holiday);
    }

    private static String kind(LocalDate day, @Nullable Holiday holiday) {
        if (holiday == null) {
            return OfficeYear.isWeekend(day) ? "rest" : "";
        }
        return switch (holiday.kind()) {
            case FEAST, MADE_UP, SWAPPED_OFF -> "off";
            case ASSUMED -> "guess";
            case SWAPPED_ON -> "on";
        };
    }
}
