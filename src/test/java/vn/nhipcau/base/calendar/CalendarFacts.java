package vn.nhipcau.base.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The holidays of the law and five yearly notices as they were published, for tests that need no database. */
public final class CalendarFacts {
    private static final LocalDate CODE_2012 = LocalDate.of(2013, 5, 1);
    private static final LocalDate CODE_2019 = LocalDate.of(2021, 1, 1);

    /** First of the five days of Tết, the two of September, and pairs of a day off and the day worked for it. */
    private record Told(String tet, String september, List<String> swaps) {}

    private static final Map<Integer, Told> NOTICES = Map.of(
            2021, new Told("2021-02-10", "2021-09-02 2021-09-03", List.of()),
            2022, new Told("2022-01-31", "2022-09-01 2022-09-02", List.of()),
            2024, new Told("2024-02-08", "2024-09-02 2024-09-03", List.of("2024-04-29 2024-05-04")),
            2025, new Told("2025-01-27", "2025-09-01 2025-09-02", List.of("2025-05-02 2025-04-26")),
            2026,
                    new Told(
                            "2026-02-16",
                            "2026-09-01 2026-09-02",
                            List.of("2026-01-02 2026-01-10", "2026-08-31 2026-08-22")));

    private CalendarFacts() {}

    public static WorkingDays days() {
        return new WorkingDays(CalendarFacts::year);
    }

    static OfficeYear year(int year) {
        Told told = NOTICES.get(year);
        return new OfficeYear(year, rules(), told == null ? null : notice(year), told == null ? List.of() : days(told));
    }

    /** The same with one more day off, and the day worked for it, both of one year. */
    public static WorkingDays swapped(LocalDate off, LocalDate worked) {
        List<NoticeDay> told = List.of(day(off, false, null, worked), day(worked, true, null, off));
        return new WorkingDays(
                year -> year == off.getYear() ? new OfficeYear(year, rules(), notice(year), told) : year(year));
    }

    /** A year of which nobody has said anything yet. */
    static OfficeYear untold(int year) {
        return new OfficeYear(year, rules(), null, List.of());
    }

    private static List<HolidayRule> rules() {
        List<HolidayRule> rules = new ArrayList<>();
        for (LocalDate from : List.of(CODE_2012, CODE_2019)) {
            LocalDate to = from.equals(CODE_2012) ? LocalDate.of(2020, 12, 31) : null;
            rules.add(rule(Feast.NEW_YEAR, false, 1, 1, List.of(0), from, to));
            rules.add(rule(Feast.TET, true, 1, 1, List.of(-1, 0, 1, 2, 3), from, to));
            rules.add(rule(Feast.HUNG_KINGS, true, 3, 10, List.of(0), from, to));
            rules.add(rule(Feast.VICTORY, false, 4, 30, List.of(0), from, to));
            rules.add(rule(Feast.LABOUR, false, 5, 1, List.of(0), from, to));
            rules.add(rule(Feast.NATIONAL_DAY, false, 9, 2, to == null ? List.of(0, 1) : List.of(0), from, to));
        }
        rules.add(rule(Feast.CULTURE, false, 11, 24, List.of(0), LocalDate.of(2026, 1, 1), null));
        return rules;
    }

    private static HolidayRule rule(
            Feast feast,
            boolean lunar,
            int month,
            int day,
            List<Integer> offsets,
            LocalDate from,
            @Nullable LocalDate to) {
        return new HolidayRule(
                feast, lunar, month, day, offsets, offsets.size() > 1, from, to, "Bộ luật", "khoản 1", "khoản 3", true);
    }

    private static HolidayNotice notice(int year) {
        return new HolidayNotice(year, "Thông báo", LocalDate.of(year - 1, 12, 1), "Bộ", true, null, 1);
    }

    private static List<NoticeDay> days(Told told) {
        List<NoticeDay> days = new ArrayList<>();
        LocalDate first = LocalDate.parse(told.tet());
        first.datesUntil(first.plusDays(5)).forEach(day -> days.add(day(day, false, Feast.TET, null)));
        for (String day : told.september().split(" ", -1)) {
            days.add(day(LocalDate.parse(day), false, Feast.NATIONAL_DAY, null));
        }
        for (String pair : told.swaps()) {
            LocalDate off = LocalDate.parse(pair.split(" ", -1)[0]);
            LocalDate worked = LocalDate.parse(pair.split(" ", -1)[1]);
            days.add(day(off, false, null, worked));
            days.add(day(worked, true, null, off));
        }
        return days;
    }

    private static NoticeDay day(LocalDate day, boolean works, @Nullable Feast feast, @Nullable LocalDate exchanged) {
        return new NoticeDay(day, works, feast, exchanged, "Thông báo", true);
    }
}
