package vn.nhipcau.base.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lunar calendar against tables written by hand, and against the calendar of another library. */
class LunarCalendarTest {
    /** The first day of Tết, 2000–2050, as calendars print it. */
    private static final String TET = """
            2000 5/2   2001 24/1  2002 12/2  2003 1/2   2004 22/1  2005 9/2   2006 29/1  2007 17/2  2008 7/2   2009 26/1
            2010 14/2  2011 3/2   2012 23/1  2013 10/2  2014 31/1  2015 19/2  2016 8/2   2017 28/1  2018 16/2  2019 5/2
            2020 25/1  2021 12/2  2022 1/2   2023 22/1  2024 10/2  2025 29/1  2026 17/2  2027 6/2   2028 26/1  2029 13/2
            2030 2/2   2031 23/1  2032 11/2  2033 31/1  2034 19/2  2035 8/2   2036 28/1  2037 15/2  2038 4/2   2039 24/1
            2040 12/2  2041 1/2   2042 22/1  2043 10/2  2044 30/1  2045 17/2  2046 6/2   2047 26/1  2048 14/2  2049 2/2
            2050 23/1
            """;

    /** The tenth of the third month where it is remembered; the other years are held to the library. */
    private static final String HUNG_KINGS = """
            2007 26/4  2008 15/4  2010 23/4  2011 12/4  2012 31/3  2013 19/4  2014 9/4   2015 28/4  2016 16/4  2017 6/4
            2018 25/4  2019 14/4  2020 2/4   2021 21/4  2022 10/4  2023 29/4  2024 18/4  2025 7/4   2026 26/4  2027 16/4
            """;

    @Test
    void tetFallsOnTheDaysThatCalendarsPrint() {
        List<LocalDate> table = days(TET);
        assertThat(table).hasSize(51);
        assertThat(table.stream().map(day -> LunarCalendar.day(day.getYear(), 1, 1)))
                .containsExactlyElementsOf(table);
    }

    @Test
    void dayOfTheHungKingsFallsOnTheDaysThatCalendarsPrint() {
        List<LocalDate> table = days(HUNG_KINGS);
        assertThat(table).hasSize(20);
        assertThat(table.stream().map(day -> LunarCalendar.day(day.getYear(), 3, 10)))
                .containsExactlyElementsOf(table);
    }

    @Test
    void tablesWrittenByHandAreNotOurOwnMistakes() {
        assertThat(days(TET))
                .allSatisfy(day -> assertThat(other(day)).isEqualTo(new LunarDate(day.getYear(), 1, 1, false)));
        assertThat(days(HUNG_KINGS))
                .allSatisfy(day -> assertThat(other(day)).isEqualTo(new LunarDate(day.getYear(), 3, 10, false)));
    }

    @Test
    void tetAndTheDayOfTheHungKingsAreTheOtherLibrarysToo() {
        for (int year : IntStream.rangeClosed(2000, 2050).toArray()) {
            assertThat(other(LunarCalendar.day(year, 1, 1))).isEqualTo(new LunarDate(year, 1, 1, false));
            assertThat(other(LunarCalendar.day(year, 3, 10))).isEqualTo(new LunarDate(year, 3, 10, false));
        }
    }

    /** In December 2072 the moon is new within a minute of midnight: nobody can say that day now. */
    @Test
    void everyDayOfAHundredYearsIsTheOtherLibrarysToo() {
        LocalDate end = LocalDate.of(2072, 12, 1);
        for (LocalDate day = LocalDate.of(1968, 2, 1); day.isBefore(end); day = day.plusDays(1)) {
            assertThat(LunarCalendar.of(day)).as(day.toString()).isEqualTo(other(day));
        }
    }

    @Test
    void everyDayIsFoundAgain() {
        LocalDate end = LocalDate.of(2050, 12, 31);
        for (LocalDate day = LocalDate.of(2000, 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            LunarDate lunar = LunarCalendar.of(day);
            if (!lunar.leap()) {
                assertThat(LunarCalendar.day(lunar.year(), lunar.month(), lunar.day()))
                        .isEqualTo(day);
            }
        }
    }

    /** The Chinese new year was the day after, in 1985 a month later. */
    @ParameterizedTest
    @CsvSource({"1985, 1985-01-21", "2007, 2007-02-17", "2030, 2030-02-02"})
    void hanoiDiffersFromPekingInSomeYears(int year, LocalDate tet) {
        assertThat(LunarCalendar.day(year, 1, 1)).isEqualTo(tet);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-23, 2020, 4, 1, true",
        "2020-06-20, 2020, 4, 29, true",
        "2020-06-21, 2020, 5, 1, false",
        "2023-03-22, 2023, 2, 1, true",
        "2023-04-20, 2023, 3, 1, false",
        "2022-01-31, 2021, 12, 29, false",
        "2022-12-31, 2022, 12, 9, false",
        "2033-12-22, 2033, 11, 1, true"
    })
    void leapMonthRepeatsTheOneBefore(LocalDate day, int year, int month, int lunarDay, boolean leap) {
        assertThat(LunarCalendar.of(day)).isEqualTo(new LunarDate(year, month, lunarDay, leap));
    }

    /** Meeus, example 49.a: the new moon of February 1977 at 2443192.65118 of the even clock. */
    @Test
    void newMoonIsTheOneOfTheBook() {
        double even = 2443192.65118 - 2440587.5;
        assertThat(Sky.newMoon(-283)).isBetween(even - 0.0008, even - 0.0004);
    }

    /** Meeus, example 25.a: 13/10/1992, 0 h. */
    @Test
    void sunStandsWhereTheBookSays() {
        assertThat(Sky.sun((double) LocalDate.of(1992, 10, 13).toEpochDay())).isBetween(199.908, 199.911);
    }

    @Test
    void yearsThatNobodyCheckedAreRefused() {
        assertThatThrownBy(() -> LunarCalendar.day(1967, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LunarCalendar.of(LocalDate.of(2200, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LunarDate other(LocalDate day) {
        VietnameseCalendar date = PlainDate.from(day).transform(VietnameseCalendar.axis());
        EastAsianMonth month = date.getMonth();
        // the library counts years within their cycle of sixty, which began last in 1984
        boolean begun = date.getYear().getNumber() == Math.floorMod(day.getYear() - 1984, 60) + 1;
        int solar = begun ? day.getYear() : day.getYear() - 1;
        return new LunarDate(solar, month.getNumber(), date.getDayOfMonth(), month.isLeap());
    }

    private static List<LocalDate> days(String table) {
        return Arrays.stream(table.strip().split("\\s{2,}|\\n"))
                .map(String::strip)
                .map(line -> line.split("[ /]"))
                .map(parts -> LocalDate.of(
                        Integer.parseInt(parts[0]), Integer.parseInt(parts[2]), Integer.parseInt(parts[1])))
                .toList();
    }
}
