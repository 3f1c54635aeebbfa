package vn.nhipcau.base.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which days of a year are worked, from the rules in force and the notice of the year. Saturday and Sunday are the
 * weekly rest of an administration (Decision 188/1999/QĐ-TTg, 40 hours a week).
 */
public final class OfficeYear {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final int year;
    private final Set<Feast> ruled;
    private final Set<Feast> told;
    private final @Nullable HolidayNotice notice;
    private final List<Holiday> holidays;
    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;

    /**
     * Puts a year together.
     *
     * @param told what notices say of days of this year, that of a neighbouring year too
     */
    OfficeYear(int year, List<HolidayRule> rules, @Nullable HolidayNotice notice, List<NoticeDay> told) {
        this.year = year;
        this.notice = notice;
        List<HolidayRule> inForce =
                rules.stream().filter(rule -> rule.isInForceIn(year)).toList();
        ruled = inForce.stream().map(HolidayRule::feast).collect(Collectors.toSet());
        this.told = inForce.stream()
                .filter(HolidayRule::told)
                .map(HolidayRule::feast)
                .collect(Collectors.toSet());
        List<Holiday> found = new ArrayList<>();
        inForce.forEach(rule -> found.addAll(feast(rule, told)));
        told.stream().filter(day -> day.feast() == null).forEach(day -> found.add(swapped(day)));
        worked = days(found, false);
        found.addAll(madeUp(found, inForce));
        off = days(found, true);
        holidays = found.stream().sorted(Comparator.comparing(Holiday::day)).toList();
    }

    public int year() {
        return year;
    }

    public @Nullable HolidayNotice notice() {
        return notice;
    }

    /** Whether the holidays of this year are recorded at all; only weekends are known otherwise. */
    public boolean isRuled() {
        return ruled.contains(Feast.TET);
    }

    /** Whether the law leaves the days of a feast to the notice of this year. */
    public boolean isTold(Feast feast) {
        return told.contains(feast);
    }

    public List<Holiday> holidays() {
        return holidays;
    }

    public Optional<Holiday> holiday(LocalDate day) {
        return holidays.stream().filter(holiday -> holiday.day().equals(day)).findFirst();
    }

    public boolean isWorkingDay(LocalDate day) {
        return worked.contains(day) || !(isWeekend(day) || off.contains(day));
    }

    public static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    private List<Holiday> feast(HolidayRule rule, List<NoticeDay> told) {
        List<Holiday> days = told.stream()
                .filter(day -> rule.told() && day.feast() == rule.feast())
                .map(day -> feast(rule, day.day(), Holiday.Kind.FEAST, day.paper(), day.checked()))
                .toList();
        Holiday.Kind otherwise = rule.told() ? Holiday.Kind.ASSUMED : Holiday.Kind.FEAST;
        return !days.isEmpty()
                ? days
                : rule.days(year).stream()
                        .map(day -> feast(rule, day, otherwise, null, true))
                        .toList();
    }

    private static Holiday feast(
            HolidayRule rule, LocalDate day, Holiday.Kind kind, @Nullable String paper, boolean checked) {
        return new Holiday(day, kind, rule.feast(), null, rule.act(), rule.clause(), paper, checked && rule.checked());
    }

    private static Holiday swapped(NoticeDay day) {
        Holiday.Kind kind = day.works() ? Holiday.Kind.SWAPPED_ON : Holiday.Kind.SWAPPED_OFF;
        return new Holiday(day.day(), kind, null, day.exchanged(), null, null, day.paper(), day.checked());
    }

    /** Labour Code 2019, art. 111.3: off on the next working day for each weekly rest day that a holiday fell on. */
    private List<Holiday> madeUp(List<Holiday> found, List<HolidayRule> rules) {
        Set<LocalDate> taken = days(found, true);
        List<Holiday> madeUp = new ArrayList<>();
        for (LocalDate rest : new TreeSet<>(taken)) {
            Holiday holiday = found.stream()
                    .filter(each -> each.day().equals(rest) && each.feast() != null)
                    .findFirst()
                    .orElse(null);
            if (holiday != null && isWeekend(rest) && !worked.contains(rest)) {
                LocalDate next = next(rest, taken);
                taken.add(next);
                madeUp.add(madeUp(holiday, next, rules));
            }
        }
        return madeUp;
    }

    private static Holiday madeUp(Holiday holiday, LocalDate day, List<HolidayRule> rules) {
        String clause = rules.stream()
                .filter(rule -> rule.feast() == holiday.feast())
                .map(HolidayRule::madeUp)
                .findFirst()
                .orElseThrow();
        return new Holiday(
                day,
                Holiday.Kind.MADE_UP,
                holiday.feast(),
                holiday.day(),
                holiday.act(),
                clause,
                holiday.paper(),
                holiday.checked() && holiday.kind() == Holiday.Kind.FEAST);
    }

    private static LocalDate next(LocalDate day, Set<LocalDate> taken) {
        LocalDate next = day.plusDays(1);
        while (isWeekend(next) || taken.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static Set<LocalDate> days(List<Holiday> holidays, boolean off) {
        return holidays.stream()
                .filter(holiday -> holiday.isOff() == off)
                .map(Holiday::day)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
