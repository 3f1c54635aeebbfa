package vn.nhipcau.paper.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a paragraph that stand together: between line breaks, tabs, or the many spaces that people part two columns with.
 *
 * @param column 0 for the first on its line
 * @param middle from the left edge of the sheet, in twips; where it would be printed
 */
record TextRow(Paragraph paragraph, List<Run> runs, int column, double middle) {
    private static final Pattern COLUMN =
            Pattern.compile("\\t|\\n|[ \\u00a0]{3,}(?=(?iu:cộng ho|độc lập|số ?:|nơi nhận)|"
                    + "(?:TM|KT|TL|TUQ|Q)\\.|\\p{Lu}[\\p{L}. ]{1,40}, ?ngày)");
    private static final int DEFAULT_TAB = 720;

    static List<TextRow> of(Paragraph paragraph) {
        String text = paragraph.text().substring(paragraph.label().length());
        List<TextRow> rows = new ArrayList<>();
        RunCutter cutter = new RunCutter(paragraph.runs());
        TreeMap<Double, String> stops = stops(paragraph);
        Matcher gap = COLUMN.matcher(text);
        double x = paragraph.left() + paragraph.firstLine();
        int column = 0;
        int from = 0;
        char separator = '\n';
        for (boolean found = true; found; ) {
            found = gap.find();
            int to = found ? gap.start() : text.length();
            List<Run> runs = cutter.next(from, to);
            boolean isWhole = column == 0 && (!found || text.charAt(to) == '\n');
            TextRow row = new TextRow(paragraph, runs, column, 0);
            double middle = isWhole ? alone(paragraph, row.width()) : x + row.width() / 2;
            if (column > 0 && separator == '\t') {
                middle = atStop(paragraph, stops, x, row.width());
            }
            rows.add(new TextRow(paragraph, runs, column, middle));
            x = middle + row.width() / 2;
            separator = found ? text.charAt(to) : '\n';
            column = separator == '\n' ? 0 : column + 1;
            // a space in 14 points
            x = column == 0 ? paragraph.left() : x + (separator == ' ' ? (gap.end() - to) * 70 : 0);
            from = found ? gap.end() : to;
        }
        return rows;
    }

    private static double alone(Paragraph paragraph, double width) {
        return switch (paragraph.align()) {
            case CENTRED -> paragraph.left() + (paragraph.inner() + paragraph.firstLine()) / 2;
            case RIGHT -> paragraph.left() + paragraph.inner() - width / 2;
            default -> paragraph.left() + paragraph.firstLine() + Math.min(width, paragraph.inner()) / 2;
        };
    }

    /** Where a tab brings words that would begin at x. */
    private static double atStop(Paragraph paragraph, TreeMap<Double, String> stops, double x, double width) {
        var stop = stops.higherEntry(x + 1);
        if (stop == null) {
            double origin = paragraph.frame().left();
            return origin + (Math.floor((x + 1 - origin) / DEFAULT_TAB) + 1) * DEFAULT_TAB + width / 2;
        }
        return switch (stop.getValue()) {
            case "center" -> stop.getKey();
            case "right", "end" -> stop.getKey() - width / 2;
            default -> stop.getKey() + width / 2;
        };
    }

    private static TreeMap<Double, String> stops(Paragraph paragraph) {
        TreeMap<Double, String> stops = new TreeMap<>();
        paragraph.traits().values().forEach((key, kind) -> {
            if (key.startsWith("tabs.") && !kind.equals("clear")) {
                stops.put(paragraph.frame().left() + Traits.parsed(key.substring(5), 0), kind);
            }
        });
        return stops;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    String words() {
        return Words.spaced(text());
    }

    /** Whether both are parts of one paragraph. */
    boolean isInOneWith(TextRow other) {
        return paragraph.index() == other.paragraph.index();
    }

    boolean isBlank() {
        return text().isBlank();
    }

    double width() {
        String text = text();
        int lead = text.length() - text.stripLeading().length();
        return new RunCutter(runs)
                .next(lead, lead + text.strip().length()).stream()
                        .mapToDouble(run -> run.look().width(run.text()))
                        .sum();
    }
}
