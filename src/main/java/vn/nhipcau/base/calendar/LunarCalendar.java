package vn.nhipcau.base.calendar;

import java.time.LocalDate;

/**
 * The Vietnamese lunar calendar as it has been since 1968: a month begins on the day of the new moon in the zone of
 * Hà Nội (UTC+7, Decision 121/CP of 8/8/1967), the eleventh holds the winter solstice, and a year of thirteen repeats
 * the first month in which the sun enters no new twelfth of its way. The Chinese calendar asks the same of UTC+8, and
 * so differs in some years.
 */
public final class LunarCalendar {
    private static final double ZONE = 7 / 24.0;
    private static final int FIRST_YEAR = 1968;
    private static final int LAST_YEAR = 2199;

    private LunarCalendar() {}

    /**
     * The lunar date of a day.
     *
     * @throws IllegalArgumentException for a year outside 1968–2199, for which nothing was checked
     */
    public static LunarDate of(LocalDate day) {
        check(day.getYear());
        long moon = moonOn(day.toEpochDay());
        int solstice = moon >= eleventh(day.getYear()) ? day.getYear() : day.getYear() - 1;
        long first = eleventh(solstice);
        long leap = leap(solstice);
        int passed = (int) (moon - first) - (moon >= leap ? 1 : 0);
        return new LunarDate(
                passed < 2 ? solstice : solstice + 1,
                (passed + 10) % 12 + 1,
                (int) (day.toEpochDay() - start(moon)) + 1,
                moon == leap);
    }

    /**
     * The day of a lunar date, in the month itself where one repeats it.
     *
     * @throws IllegalArgumentException for a year outside 1968–2199
     */
    public static LocalDate day(int year, int month, int day) {
        check(year);
        int solstice = month > 10 ? year : year - 1;
        long moon = eleventh(solstice) + (month + 1) % 12;
        return LocalDate.ofEpochDay(start(moon >= leap(solstice) ? moon + 1 : moon) + day - 1);
    }

    /**
     * The same, but the last day of a month that is too short to have that one: what is kept on the 30th is kept on the
     * 29th where the month ends with it.
     */
    public static LocalDate dayOrLast(int year, int month, int day) {
        LocalDate found = day(year, month, day);
        return day == 30 && of(found).day() == 1 ? found.minusDays(1) : found;
    }

    /** The moon of the month that holds the winter solstice of a year. */
    private static long eleventh(int year) {
        long moon = moonOn(LocalDate.of(year, 12, 31).toEpochDay());
        return twelfth(start(moon)) >= 9 ? moon - 1 : moon;
    }

    /** The moon that repeats a month between a solstice and the next, or one that never comes. */
    private static long leap(int solstice) {
        long first = eleventh(solstice);
        if (eleventh(solstice + 1) - first == 12) {
            return Long.MAX_VALUE;
        }
        long moon = first + 1;
        while (twelfth(start(moon)) != twelfth(start(moon + 1))) {
            moon++;
        }
        return moon;
    }

    private static long moonOn(long day) {
        long moon = Sky.moonBefore(day) + 1;
        while (start(moon) > day) {
            moon--;
        }
        return moon;
    }

    /** The day in Hà Nội on which a moon is new. */
    private static long start(long moon) {
        return (long) Math.floor(Sky.newMoon(moon) + ZONE);
    }

    /** In which twelfth of its way the sun stands at the beginning of a day in Hà Nội: the ninth begins at the solstice. */
    private static int twelfth(long day) {
        return (int) (Sky.sun(day - ZONE) / 30);
    }

    /** Whether it is known for a year. */
    public static boolean covers(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static void check(int year) {
        if (!covers(year)) {
            throw new IllegalArgumentException("no lunar calendar for " + year);
        }
    }
}
