package vn.nhipcau.paper.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Cell;
import vn.nhipcau.paper.FigureQualifier;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.paper.Numeral;
import vn.nhipcau.paper.ReportFigure;
import vn.nhipcau.paper.parts.Notes;

/** The rows of a table as paragraphs, with the figures of their cells. */
final class TableRows {
    private static final Pattern UNITS = Pattern.compile("(?:dvt|don vi tinh|don vi|dv tinh)\\b.*");
    private static final Pattern COUNTER = Pattern.compile("(?:stt|tt|so tt|so thu tu)\\b.*");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");

    private final TreeMap<Integer, TreeMap<Integer, Content>> rows = new TreeMap<>();
    private final Map<Integer, String> titles = new HashMap<>();
    private int firstOfContent;

    /** What a cell says, in one line. */
    private static final class Content {
        private final StringBuilder text = new StringBuilder();
        private final List<Notes.Note> notes = new ArrayList<>();
        private final Cell cell;
        private final int line;

        Content(Cell cell, int line) {
            this.cell = cell;
            this.line = line;
        }

        void add(Item item) {
            text.append(text.isEmpty() ? "" : " ").append(item.text());
            notes.addAll(item.notes());
        }

        String text() {
            return text.toString();
        }
    }

    /** A row in one line. */
    record Row(String text, List<ReportFigure> figures, List<Notes.Note> notes) {}

    private TableRows() {}

    /**
     * The rows of one table.
     *
     * @param items its paragraphs, their marks and bullets among their words
     */
    static List<Row> of(List<Item> items) {
        TableRows table = new TableRows();
        for (Item item : items) {
            Cell cell = item.paragraph().cell();
            if (cell != null) {
                table.rows
                        .computeIfAbsent(cell.row(), row -> new TreeMap<>())
                        .computeIfAbsent(cell.column(), column -> new Content(cell, item.number()))
                        .add(item);
            }
        }
        table.readTitles();
        return table.rows.keySet().stream().map(table::row).toList();
    }

    /** The rows above the first that holds a number are titles. */
    private void readTitles() {
        firstOfContent = rows.keySet().stream()
                .filter(row -> rows.getOrDefault(row, new TreeMap<>()).values().stream()
                        .anyMatch(cell -> Numeral.is(cell.text())))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        // a row with one cell only names the group of those below it
        rows.headMap(firstOfContent).values().stream()
                .filter(row -> row.size() > 1)
                .flatMap(row -> row.values().stream())
                .forEachOrdered(this::title);
    }

    private void title(Content cell) {
        for (int i = 0; i < cell.cell.columns(); i++) {
            titles.merge(cell.cell.column() + i, cell.text(), (above, below) -> above + " " + below);
        }
    }

    private Row row(int number) {
        TreeMap<Integer, Content> cells = rows.getOrDefault(number, new TreeMap<>());
        List<String> texts = new ArrayList<>();
        List<ReportFigure> figures = new ArrayList<>();
        List<Notes.Note> notes = new ArrayList<>();
        for (Content cell : cells.values()) {
            texts.add(cell.text());
            notes.addAll(cell.notes);
            if (Numeral.is(cell.text())) {
                ReportFigure figure = number < firstOfContent ? null : figure(number, cell);
                if (figure != null) {
                    figures.add(figure);
                }
            } else {
                Figures.in(cell.text())
                        .forEach(found -> figures.add(found.figure().at(null, cell.line)));
            }
        }
        return new Row(String.join(" | ", texts), figures, notes);
    }

    private @Nullable ReportFigure figure(int row, Content cell) {
        int column = cell.cell.column();
        String title = Folding.fold(titles.getOrDefault(column, "")).strip();
        Unit unit = COUNTER.matcher(title).matches() ? null : unit(row, column);
        if (unit == null) {
            return null;
        }
        BigDecimal value = Numeral.value(cell.text()).multiply(unit.factor());
        return ReportFigure.number(cell.text(), value, unit.name(), FigureQualifier.EXACT)
                .at(null, cell.line);
    }

    /** From the column of units, else from the brackets in the title of the column. */
    private @Nullable Unit unit(int row, int column) {
        for (Map.Entry<Integer, String> title : titles.entrySet()) {
            if (UNITS.matcher(Folding.fold(title.getValue()).strip()).matches()) {
                return Unit.of(covering(row, title.getKey()));
            }
        }
        Matcher brackets = BRACKETS.matcher(titles.getOrDefault(column, ""));
        Unit unit = null;
        while (unit == null && brackets.find()) {
            unit = Unit.of(brackets.group(1)
                    .replaceFirst("(?iu)^(?:đvt|đơn vị tính|đơn vị)\\s*:?\\s*", "")
                    .strip());
        }
        return unit;
    }

    /** What the cell says that lies in this place, perhaps merged downwards from above. */
    private String covering(int row, int column) {
        for (TreeMap<Integer, Content> cells :
                rows.headMap(row, true).descendingMap().values()) {
            Content cell = cells.get(column);
            if (cell != null) {
                return cell.cell.row() + cell.cell.rows() > row ? cell.text() : "";
            }
        }
        return "";
    }
}
