package vn.nhipcau.work.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small bars on a deck: up for days before the due day, down for late, a ring for nothing filed. */
public record Spark(List<Column> columns) {
    public static final int ROUNDS = 6;
    private static final double DECK = 13;
    private static final double STEP = 9.2;
    private static final double DAY = 1.35;
    private static final int MOST_DAYS = 7;

    /**
     * A column.
     *
     * @param kind {@code up}, {@code down} or {@code ring}
     */
    public record Column(String kind, String x, String y, String height, boolean last) {}

    public static Spark of(List<Filing> history) {
        List<Column> columns = new ArrayList<>();
        int missing = ROUNDS - history.size();
        for (int i = 0; i < history.size(); i++) {
            columns.add(column(history.get(i), 2.8 + (missing + i) * STEP, i == history.size() - 1));
        }
        return new Spark(columns);
    }

    private static Column column(Filing filing, double x, boolean last) {
        if (filing.filed() == null) {
            return new Column("ring", number(x + 2.2), number(DECK), "", last);
        }
        long days = Math.min(MOST_DAYS, Math.abs(filing.daysBefore()));
        double height = filing.isLate() ? 2 + Math.min(days, 4) * DAY : 3 + days * DAY;
        return new Column(
                filing.isLate() ? "down" : "up",
                number(x),
                number(filing.isLate() ? DECK : DECK - height),
                number(height),
                last);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
