package vn.nhipcau.work.year;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.calendar.WorkingDays;

/**
 * A day of the year as it falls in one year.
 *
 * @param years since what it recalls, 0 where that is not told
 */
public record Occasion(LocalDate on, YearDay day, int years) {

    /** The occasions of a year, in order. A quarter whose press meeting has a day of its own has no other. */
    static List<Occasion> of(List<YearDay> days, int year, WorkingDays office) {
        List<Integer> settled = days.stream()
                .filter(day -> day.kind() == YearDay.Kind.PRESS_MEETING && day.rule() == YearDay.Rule.DATE)
                .flatMap(day -> day.in(year, office).stream())
                .map(Occasion::quarter)
                .toList();
        return days.stream()
                .flatMap(day -> day.in(year, office).stream()
                        .filter(on -> day.rule() == YearDay.Rule.DATE || !settled.contains(quarter(on)))
                        .map(on -> new Occasion(on, day, day.years(year))))
                .sorted(Comparator.comparing(Occasion::on)
                        .thenComparingLong(occasion -> occasion.day().id()))
                .toList();
    }

    public boolean isPress() {
        return day.kind() == YearDay.Kind.PRESS_MEETING;
    }

    /** Whether the number of years ends in 0 or 5, which is when it is kept more largely. */
    public boolean isRound() {
        return years > 0 && years % 5 == 0;
    }

    /** {@code 50 năm Ngày Giải phóng tỉnh Quảng Trị}. */
    public String words(Text text) {
        String name = day.name(text.language());
        return years == 0 ? name : text.get("work.year.since", years, name);
    }

    static Stream<Occasion> within(List<Occasion> occasions, Window window) {
        return occasions.stream().filter(occasion -> window.holds(occasion.on()));
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }
}
