package vn.nhipcau.paper.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Cell;
import vn.nhipcau.paper.Line;

/** Lines without noise: page numbers and ruled lines out, columns of the letterhead and tables of plain text apart. */
final class Pieces {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iu)[-–—\\s\\[(]*(?:trang\\s*|page\\s*)?\\d{1,3}(?:\\s*/\\s*\\d{1,3})?[-–—\\s\\])]*");
    private static final Pattern RULED = Pattern.compile("[-–—_=*~.…·+\\s\\f]{2,}|[-–—_=*]|\\s*!\\[.*");
    private static final Pattern TABLE_RULE = Pattern.compile("[\\s|+:\\-=─━┌┐└┘├┤┬┴┼│┃╔╗╚╝╠╣╦╩╬═║]+");
    private static final Pattern CELL = Pattern.compile("[|│┃]");
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>");
    private static final Pattern GAP =
            Pattern.compile("(?<!\\b(?:TM|KT|TL|TUQ|Q)\\.)(?<!\\h)\\h{3,}(?=[\\p{Lu}-])|\\t\\h{0,200}+(?=[\\p{Lu}-])");
    private static final Pattern TAIL_BEGINS = Pattern.compile("(?iu).*nơi\\s+nhận.*|\\s*(?:TM|KT|TL|TUQ)\\s*\\..*");
    /** "Số      -BC/TU": the gap is kept for the number. */
    private static final Pattern NUMBER_AHEAD = Pattern.compile("(?iu)[\\s*]*số\\s*:?\\s*");

    private static final int FIRST_TEXT_TABLE = 100_000;
    private static final int HEAD = 25;
    private static final int WIDEST_TABLE = 60;

    private final List<Piece> pieces = new ArrayList<>();
    private int table = FIRST_TEXT_TABLE;
    private int row = -1;
    private boolean ruledRows;
    private boolean inTail;
    private boolean afterPage;

    private Pieces() {}

    static List<Piece> of(List<Line> lines) {
        Pieces pieces = new Pieces();
        int before = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean fresh = line.number() > before + 1;
            before = line.number();
            if (line.cell() == null && isTableRow(line.text())) {
                pieces.beginTable(fresh && isRule(lines, i + 1));
                pieces.tableLine(lines, i);
            } else if (line.cell() == null && isTabbed(lines, i)) {
                pieces.cells(line, "\t");
                pieces.row++;
            } else {
                pieces.plainLine(line, fresh, i);
            }
        }
        return pieces.pieces;
    }

    /** A page number, or a line drawn with characters. */
    static boolean isNoise(String line) {
        return RULED.matcher(line).matches() || isPageNumber(line);
    }

    private static boolean isPageNumber(String line) {
        return PAGE_NUMBER.matcher(line.replace("\\", "")).matches();
    }

    private static boolean isTableRow(String line) {
        String row = line.strip();
        long bars = row.chars().filter(c -> "|│┃".indexOf(c) >= 0).count();
        return bars > 1 && bars <= WIDEST_TABLE;
    }

    private static boolean isRule(List<Line> lines, int index) {
        return index < lines.size()
                && TABLE_RULE.matcher(lines.get(index).text()).matches()
                && lines.get(index).text().contains("--");
    }

    /** Behind an empty line a row with a rule below it holds the titles of another table. */
    private void beginTable(boolean another) {
        if (another && row >= 0) {
            table++;
            row = -1;
            ruledRows = false;
        }
    }

    private void plainLine(Line line, boolean fresh, int index) {
        if (row >= 0 && !TABLE_RULE.matcher(line.text()).matches()) {
            table++;
            row = -1;
            ruledRows = false;
        }
        inTail |= TAIL_BEGINS.matcher(line.text()).matches();
        if (line.cell() == null && isNoise(line.text())) {
            afterPage |= isPageNumber(line.text());
            ruledRows |= line.text().contains("+--");
            row = line.text().contains("+--") ? row + 1 : row;
            return;
        }
        boolean columns = line.cell() == null && (index < HEAD || inTail);
        if (columns) {
            columns(line, fresh);
        } else {
            add(Passage.of(line), line, line.cell(), fresh, 0);
        }
    }

    private void add(Passage words, Line line, @Nullable Cell cell, boolean fresh, int column) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, line, cell, fresh, afterPage, column));
            afterPage = false;
        }
    }

    /** Letterhead and signature stand side by side, a wide gap between them. */
    private void columns(Line line, boolean fresh) {
        String text = line.text();
        Matcher gap = GAP.matcher(text);
        int start = 0;
        int column = 0;
        int usual = usualGap(text.strip());
        while (gap.find()) {
            boolean wide = gap.group().contains("\t") || gap.end() - gap.start() >= 2 * usual;
            if (wide && isWords(text.substring(start, gap.start()))) {
                add(Passage.of(line, start, gap.start()), line, null, fresh, column++);
                start = gap.end();
            }
        }
        boolean right = column == 0 && text.length() - text.stripLeading().length() > 30;
        add(Passage.of(line, start, text.length()), line, null, fresh, right ? 1 : column);
    }

    /** A number or bullet stands apart from its words, but is no column. */
    private static boolean isWords(String text) {
        ItemMark mark = ItemMark.of(text.strip());
        return !text.isBlank()
                && !NUMBER_AHEAD.matcher(text).matches()
                && (mark == null || mark.end() < text.strip().length());
    }

    /** Spaces between the words of a line: scanned papers have several everywhere. */
    private static int usualGap(String text) {
        List<Integer> gaps = new ArrayList<>();
        Matcher spaces = Pattern.compile("\\h+").matcher(text);
        while (spaces.find()) {
            gaps.add(spaces.end() - spaces.start());
        }
        gaps.sort(Integer::compare);
        boolean even = gaps.size() > 1 && gaps.getFirst().equals(gaps.getLast());
        return even || gaps.size() > 2 ? gaps.get(gaps.size() / 2) : 1;
    }

    private void tableLine(List<Line> lines, int index) {
        Line line = lines.get(index);
        if (TABLE_RULE.matcher(line.text()).matches()) {
            row = line.text().contains("+") ? row + 1 : row;
            ruledRows |= line.text().contains("+");
            return;
        }
        row = ruledRows ? Math.max(row, 0) : row + 1;
        cells(line, null);
    }

    private void cells(Line line, @Nullable String separator) {
        String text = line.text();
        int start = text.indexOf('|') >= 0 && text.strip().startsWith("|") ? text.indexOf('|') + 1 : 0;
        int column = 0;
        row = Math.max(row, 0);
        Matcher bar = (separator == null ? CELL : Pattern.compile(separator)).matcher(text);
        int from = start;
        while (from <= text.length()) {
            int end = bar.find(from) ? bar.start() : text.length();
            cell(line, from, end, new Cell(table, row, column++, 1, 1));
            from = end + 1;
            if (from >= text.length() && separator == null && text.endsWith("|")) {
                break;
            }
        }
    }

    private void cell(Line line, int from, int to, Cell cell) {
        Matcher lineBreak = BREAK.matcher(line.text());
        int start = from;
        lineBreak.region(from, to);
        while (lineBreak.find()) {
            add(Passage.of(line, start, lineBreak.start()), line, cell, false, 0);
            start = lineBreak.end();
        }
        add(Passage.of(line, start, to), line, cell, false, 0);
    }

    /** Rows of a table copied out of a sheet: as many tabs as in the row beside it. */
    private static boolean isTabbed(List<Line> lines, int index) {
        int tabs = tabs(lines.get(index));
        return tabs >= 2
                && ((index > 0 && tabs(lines.get(index - 1)) == tabs)
                        || (index + 1 < lines.size() && tabs(lines.get(index + 1)) == tabs));
    }

    private static int tabs(Line line) {
        return line.cell() == null
                ? (int) line.text().strip().chars().filter(c -> c == '\t').count()
                : 0;
    }
}
