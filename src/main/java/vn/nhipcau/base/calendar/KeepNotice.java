package vn.nhipcau.base.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;

/** Records the notice of a year, or changes it. */
@Component
public class KeepNotice {
    /** Says which day; its argument is the day as one writes it. */
    public static final String TAKEN = "base.notice.taken";

    private final HolidayNotices notices;
    private final Trail trail;

    KeepNotice(HolidayNotices notices, Trail trail) {
        this.notices = notices;
        this.trail = trail;
    }

    /**
     * Keeps it so; false where someone did since that version was read.
     *
     * @param notice with the version that was read, 0 where there was none
     * @throws Refused where the notice of another year names one of the days
     */
    @Transactional
    public boolean keep(Visitor visitor, HolidayNotice notice, List<NoticeDay> days) {
        notices.hold();
        notices.taken(notice.year(), days.stream().map(NoticeDay::day).toList()).ifPresent(day -> {
            throw new Refused(TAKEN, Typed.day(day));
        });
        Changes changes = changes(notice, days);
        boolean isNew = notice.version() == 0;
        if (!(isNew ? notices.insert(notice) : notices.update(notice))) {
            return false;
        }
        notices.replaceDays(notice.year(), days);
        String act = isNew ? "calendar.told" : "calendar.changed";
        trail.write(visitor, act, Integer.toString(notice.year()), notice.address(), changes.detail());
        return true;
    }

    /** What that would change. */
    public Changes changes(HolidayNotice notice, List<NoticeDay> days) {
        @Nullable HolidayNotice before = notices.find(notice.year()).orElse(null);
        List<NoticeDay> daysBefore = notices.toldBy(notice.year());
        return new Changes()
                .of("base.notice.paper", before == null ? null : before.paper(), notice.paper())
                .of("base.notice.signedOn", before == null ? null : before.signedOn(), notice.signedOn())
                .of("base.notice.issuer", before == null ? null : before.issuer(), notice.issuer())
                .of("base.notice.checked", before == null ? null : checked(before), checked(notice))
                .of("base.notice.note", before == null ? null : before.note(), notice.note())
                .of("base.feast.TET", off(daysBefore, Feast.TET), off(days, Feast.TET))
                .of("base.feast.NATIONAL_DAY", off(daysBefore, Feast.NATIONAL_DAY), off(days, Feast.NATIONAL_DAY))
                .of("base.notice.swaps", swaps(daysBefore), swaps(days));
    }

    private static String checked(HolidayNotice notice) {
        return notice.checked() ? "base.yes" : "base.no";
    }

    private static String off(List<NoticeDay> days, Feast feast) {
        List<LocalDate> off = days.stream()
                .filter(day -> day.feast() == feast)
                .map(NoticeDay::day)
                .sorted()
                .toList();
        return off.isEmpty() ? "" : Typed.day(off.getFirst()) + " – " + Typed.day(off.getLast());
    }

    private static String swaps(List<NoticeDay> days) {
        return days.stream()
                .filter(day -> day.feast() == null && !day.works())
                .sorted(Comparator.comparing(NoticeDay::day))
                .map(day -> Stream.of(day.day(), day.exchanged())
                        .filter(Objects::nonNull)
                        .map(Typed::day)
                        .collect(Collectors.joining(" = ")))
                .collect(Collectors.joining("; "));
    }
}
