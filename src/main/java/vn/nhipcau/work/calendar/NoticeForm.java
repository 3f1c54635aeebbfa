package vn.nhipcau.work.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.calendar.Feast;
import vn.nhipcau.base.calendar.HolidayNotice;
import vn.nhipcau.base.calendar.LunarCalendar;
import vn.nhipcau.base.calendar.NoticeDay;
import vn.nhipcau.base.calendar.OfficeYear;
import vn.nhipcau.base.web.Faults;

/**
 * What a person typed of a year's notice.
 *
 * @param tet the first of the days of Tết
 * @param nationalDay which neighbour 2/9 has
 * @param version that was read, 0 where there was none
 */
public record NoticeForm(
        String paper,
        String signedOn,
        String issuer,
        String tet,
        @Nullable NationalDay nationalDay,
        String swaps,
        @Nullable Boolean checked,
        String note,
        @Nullable Integer version) {
    private static final int DAYS_OF_TET = 5;
    private static final int LONGEST = 200;
    private static final int LONGEST_NOTE = 1000;

    /** The day beside 2/9. */
    public enum NationalDay {
        BEFORE,
        AFTER;

        public String key() {
            return "work.notice.nationalDay." + name();
        }

        private Stream<LocalDate> days(int year) {
            LocalDate first = LocalDate.of(year, 9, this == BEFORE ? 1 : 2);
            return Stream.of(first, first.plusDays(1));
        }
    }

    public NoticeForm {
        paper = Typed.line(paper);
        signedOn = Typed.line(signedOn);
        issuer = Typed.line(issuer);
        tet = Typed.line(tet);
        swaps = String.join("\n", Typed.lines(swaps));
        note = Typed.line(note);
    }

    static NoticeForm blank() {
        return new NoticeForm("", "", "", "", null, "", false, "", 0);
    }

    static NoticeForm of(HolidayNotice notice, List<NoticeDay> days) {
        Optional<LocalDate> september = first(days, Feast.NATIONAL_DAY);
        return new NoticeForm(
                notice.paper(),
                Typed.day(notice.signedOn()),
                notice.issuer(),
                first(days, Feast.TET).map(Typed::day).orElse(""),
                september
                        .map(day -> day.getDayOfMonth() == 1 ? NationalDay.BEFORE : NationalDay.AFTER)
                        .orElse(null),
                days.stream()
                        .filter(day -> day.feast() == null && !day.works() && day.exchanged() != null)
                        .map(day -> new Swap(day.day(), Objects.requireNonNull(day.exchanged())).line())
                        .collect(Collectors.joining("\n")),
                notice.checked(),
                Objects.requireNonNullElse(notice.note(), ""),
                notice.version());
    }

    NoticeForm over(int version) {
        return new NoticeForm(paper, signedOn, issuer, tet, nationalDay, swaps, checked, note, version);
    }

    public boolean isChecked() {
        return Boolean.TRUE.equals(checked);
    }

    Faults faults(OfficeYear office) {
        LocalDate newYear = LunarCalendar.day(office.year(), 1, 1);
        Optional<LocalDate> first = Typed.day(tet);
        return Faults.NONE
                .when(paper.isEmpty(), "paper", "base.field.missing")
                .when(paper.length() > LONGEST, "paper", "base.field.long", LONGEST)
                .when(Typed.day(signedOn).isEmpty(), "signedOn", "base.field.day")
                .when(issuer.isEmpty(), "issuer", "base.field.missing")
                .when(issuer.length() > LONGEST, "issuer", "base.field.long", LONGEST)
                .when(first.isEmpty(), "tet", "base.field.day")
                .when(
                        first.filter(day -> isOutside(newYear, day)).isPresent(),
                        "tet",
                        "work.notice.tet.outside",
                        Typed.day(newYear))
                .when(
                        office.isTold(Feast.NATIONAL_DAY) && nationalDay == null,
                        "nationalDay",
                        "work.notice.nationalDay.missing")
                .and(swapFaults(office.year()))
                .when(note.length() > LONGEST_NOTE, "note", "base.field.long", LONGEST_NOTE);
    }

    HolidayNotice notice(int year) {
        return new HolidayNotice(
                year,
                paper,
                Typed.day(signedOn).orElseThrow(),
                issuer,
                isChecked(),
                Typed.orNull(note),
                Objects.requireNonNullElse(version, 0));
    }

    List<NoticeDay> days(OfficeYear office) {
        LocalDate first = Typed.day(tet).orElseThrow();
        Stream<NoticeDay> feast = first.datesUntil(first.plusDays(DAYS_OF_TET)).map(day -> off(day, Feast.TET));
        Stream<NoticeDay> september = nationalDay == null || !office.isTold(Feast.NATIONAL_DAY)
                ? Stream.of()
                : nationalDay.days(office.year()).map(day -> off(day, Feast.NATIONAL_DAY));
        Stream<NoticeDay> exchanged =
                swaps.lines().map(Swap::read).flatMap(Optional::stream).flatMap(swap -> swap.days(paper, isChecked()));
        return Stream.of(feast, september, exchanged).flatMap(days -> days).toList();
    }

    private NoticeDay off(LocalDate day, Feast feast) {
        return new NoticeDay(day, false, feast, null, paper, isChecked());
    }

    private Faults swapFaults(int year) {
        Faults faults = Faults.NONE;
        Set<LocalDate> named = new HashSet<>();
        for (String line : swaps.lines().toList()) {
            Optional<Swap> swap = Swap.read(line);
            faults = faults.when(swap.isEmpty(), "swaps", "work.notice.swaps.line", line);
            if (swap.isPresent()) {
                LocalDate off = swap.get().off();
                LocalDate worked = swap.get().worked();
                faults = faults.when(
                                off.getYear() != year || OfficeYear.isWeekend(off),
                                "swaps",
                                "work.notice.swaps.off",
                                Typed.day(off),
                                Integer.toString(year))
                        .when(isFar(off, worked), "swaps", "work.notice.swaps.on", Typed.day(worked))
                        .when(!named.add(off), "swaps", "work.notice.swaps.twice", Typed.day(off))
                        .when(!named.add(worked), "swaps", "work.notice.swaps.twice", Typed.day(worked));
            }
        }
        return faults;
    }

    private static boolean isFar(LocalDate off, LocalDate worked) {
        return !OfficeYear.isWeekend(worked)
                || worked.isBefore(off.minusMonths(2))
                || worked.isAfter(off.plusMonths(2));
    }

    private static boolean isOutside(LocalDate newYear, LocalDate first) {
        return first.isAfter(newYear) || first.plusDays(DAYS_OF_TET - 1).isBefore(newYear);
    }

    private static Optional<LocalDate> first(List<NoticeDay> days, Feast feast) {
        return days.stream()
                .filter(day -> day.feast() == feast)
                .map(NoticeDay::day)
                .findFirst();
    }
}
