package vn.nhipcau.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.nhipcau.paper.FieldComparison.Finding;

/** How many fields of many papers were read rightly, wrongly or not at all. */
public final class FieldScores {
    private final Map<String, Score> byField = new TreeMap<>();

    /**
     * Counts of one field over all papers.
     *
     * @param invented read where the answer has nothing
     */
    public record Score(int right, int wrong, int invented, int missing) {
        static final Score NONE = new Score(0, 0, 0, 0);

        Score and(Finding finding) {
            return switch (finding.outcome()) {
                case RIGHT -> new Score(right + 1, wrong, invented, missing);
                case WRONG -> new Score(right, wrong + 1, invented, missing);
                case INVENTED -> new Score(right, wrong, invented + 1, missing);
                case MISSING -> new Score(right, wrong, invented, missing + 1);
            };
        }

        Score and(Score other) {
            return new Score(
                    right + other.right, wrong + other.wrong, invented + other.invented, missing + other.missing);
        }

        /** How much of what was read is right; 1 where nothing was read. */
        public double precision() {
            return part(right + wrong + invented);
        }

        /** How much of what stands in the papers was read rightly; 1 where nothing stands there. */
        public double recall() {
            return part(right + wrong + missing);
        }

        private double part(int whole) {
            return whole == 0 ? 1 : (double) right / whole;
        }
    }

    public void add(List<Finding> findings) {
        findings.forEach(finding -> byField.merge(finding.field(), Score.NONE.and(finding), Score::and));
    }

    public Map<String, Score> byField() {
        return byField;
    }

    public Score all() {
        return byField.values().stream().reduce(Score.NONE, Score::and);
    }

    /** One line a field, the sum last. */
    public String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "  %-26s %7s %7s %9s %8s %10s %7s%n",
                "field",
                "right",
                "wrong",
                "invented",
                "missing",
                "precision",
                "recall"));
        byField.forEach((field, score) -> table.append(line(field, score)));
        return table.append(line("all", all())).toString();
    }

    private static String line(String field, Score score) {
        return String.format(
                Locale.ROOT,
                "  %-26s %7d %7d %9d %8d %10.4f %7.4f%n",
                field,
                score.right(),
                score.wrong(),
                score.invented(),
                score.missing(),
                score.precision(),
                score.recall());
    }
}
