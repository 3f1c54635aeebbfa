package vn.nhipcau.base.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;

/** The calendar as it is shipped: its rules, and the notices of 2021 and 2022. */
@ProductTest
class OfficeCalendarTest {
    @Autowired
    OfficeCalendar calendar;

    @Autowired
    KeepNotice keep;

    @Autowired
    Given given;

    @ParameterizedTest
    @ValueSource(ints = {2014, 2020, 2021, 2022, 2023, 2026, 2033})
    void shippedYearsAreThoseThatTheTestsKnow(int year) {
        OfficeYear expected =
                List.of(2021, 2022).contains(year) ? CalendarFacts.year(year) : CalendarFacts.untold(year);
        OfficeYear shipped = calendar.year(year);
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day -> shipped.isWorkingDay(day) != expected.isWorkingDay(day)))
                .isEmpty();
        assertThat(shipped.isRuled()).isTrue();
    }

    @Test
    void yearsWithoutTheirNoticeSaySo() {
        assertThat(calendar.hasNotice(2021)).isTrue();
        assertThat(calendar.hasNotice(2022)).isTrue();
        assertThat(calendar.hasNotice(2023)).isFalse();
        assertThat(calendar.of(2023).stream().filter(day -> day.kind() == Holiday.Kind.ASSUMED))
                .hasSize(7);
        assertThat(calendar.of(2022).stream().filter(day -> day.kind() == Holiday.Kind.ASSUMED))
                .isEmpty();
    }

    @Test
    void everyDayOffNamesItsSource() {
        assertThat(calendar.of(2022)).allSatisfy(day -> assertThat(day.act()).startsWith("Bộ luật Lao động 45/2019"));
        assertThat(calendar.of(2020)).allSatisfy(day -> assertThat(day.act()).startsWith("Bộ luật Lao động 10/2012"));
        assertThat(calendar.of(2022).stream()
                        .filter(day -> day.feast() == Feast.TET)
                        .map(Holiday::paper))
                .containsOnly("245/VPCP-KGVX")
                .hasSize(5);
        assertThat(calendar.of(2026).stream().filter(day -> day.feast() == Feast.CULTURE))
                .singleElement()
                .matches(day -> !day.checked(), "is marked as not certain");
        assertThat(calendar.of(2025)).noneMatch(day -> day.feast() == Feast.CULTURE);
    }

    @Test
    void workingDaysAreCountedWithWhatIsRecorded() {
        LocalDate friday = LocalDate.of(2022, 4, 29);
        assertThat(calendar.isWorkingDay(friday)).isTrue();
        assertThat(calendar.plusWorkingDays(friday, 1)).isEqualTo("2022-05-04");
        assertThat(calendar.minusWorkingDays(LocalDate.of(2022, 5, 4), 1)).isEqualTo(friday);
        assertThat(calendar.workingDaysBetween(friday, LocalDate.of(2022, 5, 6)))
                .isEqualTo(3);
        assertThat(calendar.workingDaysBetween(LocalDate.of(2022, 1, 28), LocalDate.of(2022, 2, 6)))
                .isZero();
    }

    /** Whoever looked before the other saved is told all the same. */
    @Test
    void dayOfTwoNoticesIsRefusedToTheSecond() {
        Visitor officer = new Visitor(1, "Chuyên viên", 1, "Sở", Set.of("LEAD_OFFICE"), Language.VI);
        LocalDate worked = LocalDate.of(2149, 1, 4);
        assertThat(keep.keep(officer, notice(2148), List.of(swapped(LocalDate.of(2148, 12, 30), worked))))
                .isTrue();
        assertThatThrownBy(() -> keep.keep(officer, notice(2149), List.of(swapped(LocalDate.of(2149, 1, 6), worked))))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("base.notice.taken");
                    assertThat(refused.args()).containsExactly("4/1/2149");
                });
        assertThat(calendar.hasNotice(2149)).isFalse();
    }

    private static HolidayNotice notice(int year) {
        return new HolidayNotice(year, "1/TB-BNV", LocalDate.of(year - 1, 12, 1), "Bộ Nội vụ", false, null, 0);
    }

    private static NoticeDay swapped(LocalDate off, LocalDate worked) {
        return new NoticeDay(worked, true, null, off, "1/TB-BNV", false);
    }

    @Test
    void noticeIsNotChangedWithoutALineInTheTrail() {
        assertThatThrownBy(() -> given.sql()
                        .sql("update holiday_notice set checked = true where year = 2022")
                        .update())
                .hasMessageContaining("left no row in the trail");
    }
}
