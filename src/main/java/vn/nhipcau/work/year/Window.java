package vn.nhipcau.work.year;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nhipcau.work.planning.TaskSpan;

/** The stretch of days that a board shows, both days included. A place in it is a share of its width, 0 to 100. */
public record Window(LocalDate first, LocalDate last) {
    static Window year(int year) {
        return new Window(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Window quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
        return new Window(first, first.plusMonths(3).minusDays(1));
    }

    /** Where a day begins. */
    public double place(LocalDate day) {
        return Math.clamp(ChronoUnit.DAYS.between(first, day) * 100.0 / days(), 0, 100);
    }

    /** Where a day ends. */
    double end(LocalDate day) {
        return place(day.plusDays(1));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public List<LocalDate> months() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** The first days of quarters within it, which part it. */
    public List<LocalDate> quarters() {
        return months().stream()
                .filter(month -> month.isAfter(first) && month.getMonthValue() % 3 == 1)
                .toList();
    }

    /** What of a stretch lies within it. */
    Optional<TaskSpan> within(TaskSpan span) {
        if (!span.touches(first, last)) {
            return Optional.empty();
        }
        LocalDate from = Objects.requireNonNullElse(span.from(), first);
        LocalDate to = Objects.requireNonNullElse(span.to(), last);
        return Optional.of(new TaskSpan(from.isBefore(first) ? first : from, to.isAfter(last) ? last : to));
    }

    TaskSpan whole() {
        return new TaskSpan(first, last);
    }

    /** A place for an attribute of SVG. */
    public static String percent(double place) {
        return String.format(Locale.ROOT, "%.2f%%", place);
    }

    private long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
