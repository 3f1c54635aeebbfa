package vn.nhipcau.paper.writing;

import java.util.List;
import java.util.stream.IntStream;

/** How wide the columns of a table are: their shares of the page, but none so narrow that its words are torn. */
final class ColumnWidths {
    /** Longer words are torn anyway: addresses, runs of digits. */
    private static final double LONGEST_WORD = 90;

    private static final double SLACK = 1;

    private final Part.PaperTable table;
    private final List<? extends List<String>> rows;
    private final int total;
    private final int padding;

    /**
     * Lengths in twips.
     *
     * @param rows those that are looked at
     */
    ColumnWidths(Part.PaperTable table, List<? extends List<String>> rows, int total, int padding) {
        this.table = table;
        this.rows = rows;
        this.total = total;
        this.padding = padding;
    }

    int[] twips() {
        double[] wanted = shares();
        double[] least =
                IntStream.range(0, wanted.length).mapToDouble(this::least).toArray();
        double needed = IntStream.range(0, wanted.length)
                .mapToDouble(i -> Math.max(0, least[i] - wanted[i]))
                .sum();
        double spare = IntStream.range(0, wanted.length)
                .mapToDouble(i -> Math.max(0, wanted[i] - least[i]))
                .sum();
        if (needed > 0 && spare > needed) {
            for (int i = 0; i < wanted.length; i++) {
                wanted[i] = wanted[i] < least[i] ? least[i] : wanted[i] - (wanted[i] - least[i]) * needed / spare;
            }
        }
        return rounded(wanted);
    }

    private double[] shares() {
        double[] shares = table.columns().stream()
                .mapToDouble(column -> Double.isFinite(column.width()) ? Math.max(0, column.width()) : 0)
                .toArray();
        double known =
                IntStream.range(0, shares.length).mapToDouble(i -> shares[i]).sum();
        // a column without a share gets an average one
        double average = known > 0
                ? known
                        / IntStream.range(0, shares.length)
                                .filter(i -> shares[i] > 0)
                                .count()
                : 1;
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = shares[i] > 0 ? shares[i] : average;
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] *= total / sum;
        }
        return shares;
    }

    private double least(int column) {
        double longest =
                longestWord(PaperStyle.TABLE_HEAD, table.columns().get(column).title());
        for (List<String> row : rows) {
            if (column < row.size()) {
                longest = Math.max(longest, longestWord(PaperStyle.TABLE_TEXT, row.get(column)));
            }
        }
        return Sheet.twips(longest + SLACK) + padding;
    }

    private static double longestWord(PaperStyle style, String text) {
        double longest = 0;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) <= ' ') {
                if (i > from) {
                    double width = style.face().width(text.substring(from, i), style.points);
                    longest = width <= LONGEST_WORD ? Math.max(longest, width) : longest;
                }
                from = i + 1;
            }
        }
        return longest;
    }

    /** Whole twips that fill the page exactly. */
    private int[] rounded(double[] widths) {
        int[] twips = new int[widths.length];
        double edge = 0;
        int filled = 0;
        for (int i = 0; i < widths.length; i++) {
            edge += widths[i];
            twips[i] = (int) Math.round(edge) - filled;
            filled += twips[i];
        }
        return twips;
    }
}
