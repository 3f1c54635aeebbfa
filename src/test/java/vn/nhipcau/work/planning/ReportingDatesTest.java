package vn.nhipcau.work.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days by which agencies report on a plan. */
class ReportingDatesTest {
    private static final List<MonthDay> HALF_YEARS = List.of(MonthDay.of(5, 25), MonthDay.of(11, 25));

    @ParameterizedTest
    @CsvSource({
        "2022-05-16, 2021-11-26, 2022-05-25, 9",
        "2022-05-25, 2021-11-26, 2022-05-25, 0",
        "2022-05-26, 2022-05-26, 2022-11-25, 183",
        "2022-11-26, 2022-11-26, 2023-05-25, 180",
        "2022-12-31, 2022-11-26, 2023-05-25, 145"
    })
    void dayLiesBetweenTwoReportingDays(LocalDate day, LocalDate opens, LocalDate due, long left) {
        var period = ReportingDates.periodOn(day, HALF_YEARS).orElseThrow();
        assertThat(period).isEqualTo(new ReportingDates.Period(opens, due));
        assertThat(period.daysLeft(day)).isEqualTo(left);
    }

    @Test
    void oneDayAYearGivesAWholeYear() {
        assertThat(ReportingDates.periodOn(LocalDate.of(2024, 3, 1), List.of(MonthDay.of(6, 15))))
                .contains(new ReportingDates.Period(LocalDate.of(2023, 6, 16), LocalDate.of(2024, 6, 15)));
    }

    @Test
    void planWithoutReportingDaysHasNoPeriod() {
        assertThat(ReportingDates.periodOn(LocalDate.of(2024, 3, 1), List.of())).isEmpty();
    }

    @Test
    void typedDaysAreReadAsPeopleWriteThem() {
        assertThat(ReportingDates.typed("25/5, 25/11")).contains(HALF_YEARS);
        assertThat(ReportingDates.typed("25/5 và 25/11")).contains(HALF_YEARS);
        assertThat(ReportingDates.typed("")).contains(List.of());
    }

    @Test
    void whatIsNoDayIsRefused() {
        assertThat(ReportingDates.typed("31/4")).isEmpty();
        assertThat(ReportingDates.typed("25/13")).isEmpty();
        assertThat(ReportingDates.typed("cuối tháng")).isEmpty();
    }
}
