package vn.nhipcau.base.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days of a year are off: the days as the notices of those years told them, written by hand. */
class OfficeYearTest {
    @ParameterizedTest(name = "{0}: off on weekdays {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2021 | 1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9
            2022 | 3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9
            2024 | 1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 2/9 3/9
            2025 | 1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 2/5 1/9 2/9
            2026 | 1/1 2/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 31/8 1/9 2/9 24/11
            """)
    void officeIsShutOnTheseWeekdays(int year, String days) {
        assertThat(weekdaysOff(CalendarFacts.year(year))).containsExactlyElementsOf(List.of(days.split(" ", -1)));
    }

    /** Nobody has said yet: the last day of the old year and four of the new, 2/9 and the day after. */
    @ParameterizedTest(name = "{0}: off on weekdays {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2023 | 2/1 23/1 24/1 25/1 26/1 27/1 1/5 2/5 3/5 4/9 5/9
            2027 | 1/1 5/2 8/2 9/2 10/2 11/2 16/4 30/4 3/5 2/9 3/9 24/11
            """)
    void withoutANoticeTheDaysAreAssumed(int year, String days) {
        OfficeYear untold = CalendarFacts.untold(year);
        assertThat(weekdaysOff(untold)).containsExactlyElementsOf(List.of(days.split(" ", -1)));
        assertThat(untold.holidays().stream()
                        .filter(holiday -> holiday.kind() == Holiday.Kind.ASSUMED)
                        .map(Holiday::feast)
                        .distinct())
                .containsExactly(Feast.TET, Feast.NATIONAL_DAY);
        assertThat(untold.notice()).isNull();
    }

    @Test
    void saturdayWorkedInExchangeIsAWorkingDay() {
        OfficeYear year = CalendarFacts.year(2024);
        assertThat(year.isWorkingDay(LocalDate.of(2024, 5, 4))).isTrue();
        assertThat(year.isWorkingDay(LocalDate.of(2024, 5, 11))).isFalse();
        assertThat(year.isWorkingDay(LocalDate.of(2024, 4, 29))).isFalse();
        assertThat(year.holiday(LocalDate.of(2024, 5, 4)))
                .hasValueSatisfying(day -> assertThat(day.other()).isEqualTo("2024-04-29"));
    }

    @Test
    void dayOffSaysWhichRestDayItMakesUpFor() {
        assertThat(CalendarFacts.year(2022).holidays().stream()
                        .filter(holiday -> holiday.kind() == Holiday.Kind.MADE_UP)
                        .map(holiday -> holiday.day() + " for " + holiday.other()))
                .containsExactly(
                        "2022-01-03 for 2022-01-01",
                        "2022-04-11 for 2022-04-10",
                        "2022-05-02 for 2022-04-30",
                        "2022-05-03 for 2022-05-01");
    }

    @Test
    void nationalDayWasOneDayUntil2020() {
        assertThat(CalendarFacts.year(2020).isWorkingDay(LocalDate.of(2020, 9, 2)))
                .isFalse();
        assertThat(CalendarFacts.year(2020).isWorkingDay(LocalDate.of(2020, 9, 3)))
                .isTrue();
        assertThat(CalendarFacts.year(2020).isWorkingDay(LocalDate.of(2020, 9, 1)))
                .isTrue();
    }

    @Test
    void yearBeforeTheRecordedCodesHasWeekendsOnly() {
        assertThat(CalendarFacts.untold(2013).isRuled()).isFalse();
        assertThat(CalendarFacts.untold(2014).isRuled()).isTrue();
        assertThat(CalendarFacts.untold(1900).holidays()).isEmpty();
        assertThat(CalendarFacts.untold(2300).isRuled()).isFalse();
    }

    @Test
    void workingDaysAreCountedOverTheTurnOfTheYear() {
        WorkingDays days = CalendarFacts.days();
        assertThat(days.plus(LocalDate.of(2021, 12, 30), 2)).isEqualTo("2022-01-04");
        assertThat(days.minus(LocalDate.of(2022, 1, 4), 2)).isEqualTo("2021-12-30");
        assertThat(days.between(LocalDate.of(2021, 12, 30), LocalDate.of(2022, 1, 4)))
                .isEqualTo(2);
        assertThat(days.between(LocalDate.of(2022, 1, 4), LocalDate.of(2021, 12, 30)))
                .isZero();
        assertThat(days.restBetween(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 4)))
                .containsExactly(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 2), LocalDate.of(2022, 1, 3));
        assertThat(days.plus(LocalDate.of(2022, 1, 1), 0)).isEqualTo("2022-01-01");
    }

    private static Stream<String> weekdaysOff(OfficeYear year) {
        return LocalDate.of(year.year(), 1, 1)
                .datesUntil(LocalDate.of(year.year() + 1, 1, 1))
                .filter(day -> !OfficeYear.isWeekend(day) && !year.isWorkingDay(day))
                .map(day -> day.getDayOfMonth() + "/" + day.getMonthValue());
    }
}
