package vn.nhipcau.work.calendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.calendar.NoticeDay;

/** A working day that is off, and the weekly rest day that is worked for it. */
record Swap(LocalDate off, LocalDate worked) {
    private static final Pattern LINE = Pattern.compile("([\\d/.-]+)\\s*(?:=|–|→|-|,|\\s)\\s*([\\d/.-]+)");

    /** A line as typed, {@code 31/8/2026 = 22/8/2026}; nothing where it does not name two days. */
    static Optional<Swap> read(String line) {
        Matcher days = LINE.matcher(line);
        return days.matches()
                ? Typed.day(days.group(1))
                        .flatMap(off -> Typed.day(days.group(2)).map(worked -> new Swap(off, worked)))
                : Optional.empty();
    }

    /** As one types it. */
    String line() {
        return Typed.day(off) + " = " + Typed.day(worked);
    }

    Stream<NoticeDay> days(String paper, boolean checked) {
        return Stream.of(
                new NoticeDay(off, false, null, worked, paper, checked),
                new NoticeDay(worked, true, null, off, paper, checked));
    }
}
