package vn.nhipcau.paper.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rows that follow one another in a column, cell or page, put together to paragraphs. */
final class PdfFlow {
    private static final Pattern STOPPED = Pattern.compile(".*[.;:!?]");
    private static final Pattern MARKED =
            Pattern.compile("(?:[-–—+•*]|\\(?(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[.)])\\s.*");
    private static final double INDENT = 8;

    /** A gap this much wider than between rows of a paragraph parts two of them. */
    private static final double WIDER = 1.25;

    private final List<PdfRow> rows;
    private final double left;
    private final double right;
    private final double pitch;

    /** Words that belong together, and whether all of them are bold. */
    record Paragraph(String text, boolean bold) {}

    PdfFlow(List<PdfRow> rows, double right) {
        this.rows = rows;
        this.right = right;
        this.left = rows.stream().mapToDouble(PdfRow::x).min().orElse(0);
        this.pitch = pitch(rows);
    }

    /** The usual distance of two rows: the smallest but for a quarter of them. */
    private static double pitch(List<PdfRow> rows) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            gaps.add(rows.get(i).y() - rows.get(i - 1).y());
        }
        gaps.sort(Double::compare);
        return gaps.isEmpty() ? Double.MAX_VALUE / 4 : gaps.get(gaps.size() / 4);
    }

    List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !goesOn(start, i)) {
                paragraphs.add(paragraph(rows.subList(start, i)));
                start = i;
            }
        }
        return rows.isEmpty() ? List.of() : paragraphs;
    }

    private static Paragraph paragraph(List<PdfRow> rows) {
        return new Paragraph(text(rows), rows.stream().allMatch(PdfRow::isBold));
    }

    /** A word broken behind its hyphen is joined; a dash between words keeps its space. */
    private static String text(List<PdfRow> rows) {
        StringBuilder text = new StringBuilder();
        for (PdfRow row : rows) {
            String before = text.toString();
            boolean hyphen = before.endsWith("-") && !before.endsWith(" -");
            text.append(before.isEmpty() || hyphen ? "" : " ").append(row.text());
        }
        return text.toString();
    }

    /** The row above had no room for the first word of this one, and this one does not look like a beginning. */
    private boolean goesOn(int start, int index) {
        PdfRow last = rows.get(index - 1);
        PdfRow row = rows.get(index);
        if (MARKED.matcher(row.text()).matches() || last.end() + row.space() + row.firstWord() <= right - 2) {
            return false;
        }
        if (Character.isLowerCase(row.text().codePointAt(0))) {
            return true;
        }
        boolean stopped = STOPPED.matcher(last.text()).matches();
        boolean far = row.y() - last.y() > pitch * WIDER;
        boolean indented = row.x() > left + INDENT;
        boolean likeFirst = indented && index - 1 == start && Math.abs(row.x() - last.x()) < INDENT / 2;
        boolean lighter = last.isBold() && !row.isBold();
        return !(stopped && (indented || far)) && !likeFirst && !lighter;
    }
}
