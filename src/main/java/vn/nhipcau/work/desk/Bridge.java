package vn.nhipcau.work.desk;

import java.time.LocalDate;
import java.util.Locale;
import vn.nhipcau.work.planning.ReportingDates;

/**
 * The figure of a period: its days lie on a deck of 1000, months are hangers of the arch, the due day is the pier.
 *
 * @param today as a place on the deck
 */
public record Bridge(double today, String hangers) {
    /** The arch begins and ends a little inside the deck, so that both piers stand on it. */
    private static final double FIRST = 10;

    private static final double LAST = 943.4;
    private static final double DECK = 50;
    private static final double RISE = 88;

    public static Bridge of(ReportingDates.Period period, LocalDate day) {
        double days = java.time.temporal.ChronoUnit.DAYS.between(period.opens(), period.due());
        StringBuilder hangers = new StringBuilder();
        LocalDate month = period.opens().plusMonths(1).withDayOfMonth(1);
        while (month.isBefore(period.due())) {
            double share = java.time.temporal.ChronoUnit.DAYS.between(period.opens(), month) / days;
            hangers.append(String.format(Locale.ROOT, "M%.1f %.0fV%.1f", place(share), DECK, DECK - height(share)));
            month = month.plusMonths(1);
        }
        return new Bridge(place(period.passed(day)), hangers.toString());
    }

    private static double place(double share) {
        return FIRST + share * (LAST - FIRST);
    }

    /** Of the arch above the deck: a quadratic curve whose control point stands RISE above it. */
    private static double height(double share) {
        return 2 * share * (1 - share) * RISE;
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
