package vn.nhipcau.work.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import vn.nhipcau.base.web.Arch;
import vn.nhipcau.work.planning.ReportingDates;

/**
 * The figure of a period: its days lie on a deck of 1000, months are hangers of the arch, the due day is the pier.
 *
 * @param today as a place on the deck
 */
public record Bridge(Arch arch, double today, String hangers) {
    /** The arch begins and ends a little inside the deck, so that both piers stand on it. */
    private static final Arch WHOLE = new Arch(10, 943.4, 88);

    public static Bridge of(ReportingDates.Period period, LocalDate day) {
        double days = ChronoUnit.DAYS.between(period.opens(), period.due());
        DoubleStream months = Stream.iterate(
                        period.opens().plusMonths(1).withDayOfMonth(1),
                        month -> month.isBefore(period.due()),
                        month -> month.plusMonths(1))
                .mapToDouble(month -> ChronoUnit.DAYS.between(period.opens(), month) / days);
        return new Bridge(WHOLE, WHOLE.place(period.passed(day)), WHOLE.hangers(months));
    }

    /** A place for an SVG attribute. */
    public String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    public String percent(double place) {
        return String.format(Locale.ROOT, "%.1f%%", place / 10);
    }

    /** Whether the words for today would run into those of the due day, and so stand before it. */
    public boolean todayIsLate() {
        return today > 600;
    }
}
