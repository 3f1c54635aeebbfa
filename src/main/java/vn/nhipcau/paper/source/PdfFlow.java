package vn.nhipcau.paper.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.nhipcau.paper.Folding;

/** Rows that follow one another in a column, cell or page, put together to paragraphs. */
final class PdfFlow {
    private static final Pattern STOPPED = Pattern.compile(".*[.;:!?]");
    private static final Pattern MARKED =
            Pattern.compile("(?:[-–—+•*]|\\(?(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ])[.)])\\s.*");
    /** Lines of a narrow letterhead are full, and yet none goes on. */
    private static final Pattern BEGINS = Pattern.compile("(?iu)(?:số\\s*:|độc lập|nơi nhận|[⁰¹²³⁴-⁹]).*");

    /** The superior, and below it who issues the paper. */
    private static final Pattern SUPERIOR = Pattern.compile(
            "(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|TỈNH ỦY|HUYỆN ỦY|THÀNH ỦY|BỘ|TỔNG CỤC)\\s[\\p{Lu}\\s,-]+(?<! VÀ| CỦA|,)");

    private static final Pattern ISSUER =
            Pattern.compile("(?:SỞ|BAN|UBND|PHÒNG|CHI CỤC|TRUNG TÂM|CỤC|BỘ CHỈ HUY|CÔNG AN)\\s[\\p{Lu}\\s,-]+");

    private static final Pattern NO_VOWEL = Pattern.compile("[^aeiouy]+");
    private static final Pattern OPEN_BRACKET = Pattern.compile(".*\\([^)]*");
    private static final double INDENT = 8;

    /** Cells measured a little too wide must not hide a cut word. */
    private static final double CELL_MARGIN = 2;

    /** A gap this much wider than between rows of a paragraph parts two of them. */
    private static final double WIDER = 1.25;

    private final List<PdfRow> rows;
    private final double left;
    private final double right;
    private final double pitch;
    private final boolean cell;

    /** Words that belong together, and whether all of them are bold. */
    record Paragraph(String text, boolean bold) {}

    /**
     * Rows of one flow.
     *
     * @param right where full rows end; of a cell its inner width
     */
    PdfFlow(List<PdfRow> rows, double right, boolean cell) {
        this.rows = rows;
        this.right = right;
        this.cell = cell;
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

    private Paragraph paragraph(List<PdfRow> rows) {
        return new Paragraph(text(rows), rows.stream().allMatch(PdfRow::isBold));
    }

    /** A word broken behind its hyphen is joined; a dash between words keeps its space. */
    private String text(List<PdfRow> rows) {
        StringBuilder text = new StringBuilder();
        PdfRow above = null;
        for (PdfRow row : rows) {
            String before = text.toString();
            boolean hyphen = before.endsWith("-") && !before.endsWith(" -");
            boolean cut = above != null && isCut(above, row);
            text.append(before.isEmpty() || hyphen || cut ? "" : " ").append(row.text());
            above = row;
        }
        return text.toString();
    }

    private static double width(PdfRow row) {
        return row.end() - row.x();
    }

    /** A word wider than its narrow cell is broken anywhere: not even its next letter had room. */
    private boolean isCut(PdfRow above, PdfRow row) {
        String rest = Folding.fold(row.text().split(" ", 2)[0]);
        char last = above.text().charAt(above.text().length() - 1);
        boolean figures = Character.isDigit(last) && Character.isDigit(rest.charAt(0));
        boolean noWord = Character.isLetter(rest.charAt(0))
                && (rest.length() == 1 || NO_VOWEL.matcher(rest).matches());
        return cell
                && above.text().indexOf(' ') < 0
                && (figures || noWord)
                && width(above) + row.glyphs().getFirst().width() > right - CELL_MARGIN;
    }

    private static boolean isCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase) && text.chars().anyMatch(Character::isUpperCase);
    }

    /** The row above had no room for the first word of this one, and this one does not look like a beginning. */
    private boolean goesOn(int start, int index) {
        PdfRow last = rows.get(index - 1);
        PdfRow row = rows.get(index);
        boolean range = row.text().matches("[-–] \\d.*")
                && OPEN_BRACKET.matcher(last.text()).matches();
        // in a cell words may be centred: their width counts, not their place
        double reached = cell ? width(last) : last.end();
        boolean full = reached + row.space() + row.firstWord() > right - 2;
        boolean issuer = SUPERIOR.matcher(last.text()).matches()
                && ISSUER.matcher(row.text()).matches();
        if (!full
                || issuer
                || BEGINS.matcher(row.text()).matches()
                || (MARKED.matcher(row.text()).matches() && !range)) {
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
        // under the superior in thin letters stands the issuer in bold ones
        boolean heavier = !last.isBold() && row.isBold() && !cell && isCapitals(row.text());
        return !(stopped && (indented || far)) && !likeFirst && !lighter && !heavier;
    }
}
