package vn.nhipcau.work.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nhipcau.base.calendar.CalendarFacts;
import vn.nhipcau.base.calendar.WorkingDays;

/** Anniversaries and press meetings as they fall in a year. */
class OccasionTest {
    private static final WorkingDays OFFICE = CalendarFacts.days();

    @Test
    void liberationOfTheProvinceIsFiftyYearsAgoIn2022() {
        Occasion day =
                Occasion.of(List.of(day(1, 5, false, 1972, null)), 2022, OFFICE).getFirst();
        assertThat(day.on()).isEqualTo("2022-05-01");
        assertThat(day.years()).isEqualTo(50);
        assertThat(day.isRound()).isTrue();
    }

    @Test
    void fortySevenYearsAreNotRoundAndTheYearItselfIsNone() {
        YearDay unity = day(30, 4, false, 1975, null);
        assertThat(Occasion.of(List.of(unity), 2022, OFFICE).getFirst().isRound())
                .isFalse();
        assertThat(Occasion.of(List.of(unity), 1975, OFFICE).getFirst().years()).isZero();
    }

    /** Of the year 2022 the last days of quarters are a Thursday, a Thursday, a Friday and a Saturday. */
    @Test
    void pressIsMetOnTheLastWorkingDayOfEachQuarter() {
        assertThat(days(Occasion.of(List.of(quarterly()), 2022, OFFICE)))
                .containsExactly("2022-03-31", "2022-06-30", "2022-09-30", "2022-12-30");
        assertThat(days(Occasion.of(List.of(quarterly()), 2019, OFFICE)))
                .containsExactly("2019-03-29", "2019-06-28", "2019-09-30", "2019-12-31");
    }

    @Test
    void meetingOnItsOwnDayTakesThePlaceOfTheQuarters() {
        YearDay own = press(28, 6, 2022);
        assertThat(days(Occasion.of(List.of(quarterly(), own), 2022, OFFICE)))
                .containsExactly("2022-03-31", "2022-06-28", "2022-09-30", "2022-12-30");
        assertThat(days(Occasion.of(List.of(quarterly(), own), 2023, OFFICE)))
                .contains("2023-06-30")
                .hasSize(4);
    }

    /** Giỗ Tổ of these years, and the last day of the year of the moons, as the printed calendars of those years have them. */
    @Test
    void lunarDayStandsWhereThePrintedCalendarHasIt() {
        YearDay ancestors = day(10, 3, true, null, null);
        assertThat(days(Occasion.of(List.of(ancestors), 2022, OFFICE))).containsExactly("2022-04-10");
        assertThat(days(Occasion.of(List.of(ancestors), 2023, OFFICE))).containsExactly("2023-04-29");
        assertThat(days(Occasion.of(List.of(ancestors), 2024, OFFICE))).containsExactly("2024-04-18");
        assertThat(days(Occasion.of(List.of(day(15, 12, true, null, null)), 2022, OFFICE)))
                .containsExactly("2022-01-17");
        assertThat(days(Occasion.of(List.of(day(10, 3, true, null, 2023)), 2022, OFFICE)))
                .isEmpty();
    }

    /** The last month of the year Ất Tỵ ends with the 29th, on 16 February 2026. */
    @Test
    void thirtiethOfAShortMonthIsKeptOnItsLastDay() {
        assertThat(days(Occasion.of(List.of(day(30, 12, true, null, null)), 2026, OFFICE)))
                .containsExactly("2026-02-16");
    }

    @Test
    void twentyNinthOfFebruaryIsKeptOnTheTwentyEighthWhereThereIsNone() {
        assertThat(days(Occasion.of(List.of(day(29, 2, false, null, null)), 2023, OFFICE)))
                .containsExactly("2023-02-28");
    }

    /** 29/12/2023 was a Friday; here it is given free, and a Saturday is worked for it: the day after, or one before. */
    @Test
    void pressIsNotMetOnADayOfRest() {
        WorkingDays swapped = CalendarFacts.swapped(LocalDate.of(2023, 12, 29), LocalDate.of(2023, 12, 30));
        assertThat(days(Occasion.of(List.of(quarterly()), 2023, swapped)))
                .containsExactly("2023-03-31", "2023-06-30", "2023-09-29", "2023-12-30");
        WorkingDays early = CalendarFacts.swapped(LocalDate.of(2023, 12, 29), LocalDate.of(2023, 12, 23));
        assertThat(days(Occasion.of(List.of(quarterly()), 2023, early))).endsWith("2023-12-28");
    }

    private static List<String> days(List<Occasion> occasions) {
        return occasions.stream().map(Occasion::on).map(LocalDate::toString).toList();
    }

    private static YearDay day(int day, int month, boolean lunar, @Nullable Integer since, @Nullable Integer onlyYear) {
        return new YearDay(
                1,
                YearDay.Kind.ANNIVERSARY,
                YearDay.Rule.DATE,
                "Ngày",
                "Day",
                month,
                day,
                lunar,
                onlyYear,
                since,
                null,
                true,
                1);
    }

    private static YearDay press(int day, int month, int year) {
        return new YearDay(
                2,
                YearDay.Kind.PRESS_MEETING,
                YearDay.Rule.DATE,
                "Họp báo",
                "Press",
                month,
                day,
                false,
                year,
                null,
                null,
                true,
                1);
    }

    private static YearDay quarterly() {
        return new YearDay(
                3,
                YearDay.Kind.PRESS_MEETING,
                YearDay.Rule.QUARTER_END,
                "Họp báo quý",
                "Press",
                null,
                null,
                false,
                null,
                null,
                null,
                true,
                1);
    }
}
