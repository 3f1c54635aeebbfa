package vn.nhipcau.base.web;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * One span of the bridge, on a deck that is 1000 long: a flat arch from pier to pier, whose hangers are the months.
 *
 * @param from its first pier, {@code to} its second
 * @param rise how far above the deck the control point of the curve stands: twice the height of the arch
 */
public record Arch(double from, double to, double rise) {
    private static final double DECK = 50;
    private static final double FOOT = 58;

    /** The curve, for the attribute {@code d} of a path. */
    public String curve() {
        return String.format(
                Locale.ROOT, "M%.1f %.0fQ%.1f %.1f %.1f %.0f", from, DECK, (from + to) / 2, DECK - rise, to, DECK);
    }

    /** Hangers at shares of the span, 0 to 1. */
    public String hangers(DoubleStream shares) {
        return shares.mapToObj(share ->
                        String.format(Locale.ROOT, "M%.1f %.0fV%.1f", place(share), DECK, DECK - height(share)))
                .collect(Collectors.joining());
    }

    /** The pier at its end. */
    public String pier() {
        return String.format(Locale.ROOT, "M%.1f %.0fV%.0f", to, DECK - 1, FOOT);
    }

    /** Where a share of the span lies on the deck. */
    public double place(double share) {
        return from + share * (to - from);
    }

    private double height(double share) {
        return 2 * share * (1 - share) * rise;
    }
}
