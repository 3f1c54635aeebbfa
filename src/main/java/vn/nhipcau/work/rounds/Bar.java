package vn.nhipcau.work.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A bar of parts, one after the other in the order of {@link Standing}. */
public record Bar(List<Part> parts) {
    /** So wide, in hundredths of the bar, is even a small part, so that its count can stand on it. */
    private static final double LEAST = 5;

    /** A part: where it begins and how wide it is, in hundredths of the bar. */
    public record Part(Standing standing, int count, double from, double width) {
        public String x() {
            return percent(from);
        }

        public String wide() {
            return percent(width);
        }

        public String middle() {
            return percent(from + width / 2);
        }

        private static String percent(double hundredths) {
            return String.format(Locale.ROOT, "%.2f%%", hundredths);
        }
    }

    static Bar of(Map<Standing, Integer> counts) {
        double all = counts.values().stream().mapToInt(Integer::intValue).sum();
        double small = 0;
        double rest = 0;
        for (int count : counts.values()) {
            boolean isSmall = count * 100 < LEAST * all;
            small += count > 0 && isSmall ? LEAST : 0;
            rest += isSmall ? 0 : count;
        }
        List<Part> parts = new ArrayList<>();
        double from = 0;
        for (Map.Entry<Standing, Integer> each : counts.entrySet()) {
            int count = each.getValue();
            if (count > 0) {
                double width = count * 100 < LEAST * all ? LEAST : count * (100 - small) / rest;
                parts.add(new Part(each.getKey(), count, from, width));
                from += width;
            }
        }
        return new Bar(parts);
    }
}
