package vn.nhipcau.paper.source;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Cell;
import vn.nhipcau.paper.Line;

/** A table of a Word file while it is read: where the current cell lies, and which cells a merged one covers. */
final class WordTable {
    /** Word draws no more; a cell that says so reaches no further. */
    private static final int MOST_COLUMNS = 63;

    /** Merged cells are looked for no further to the right. */
    private static final int WIDEST = 1_000;

    private final int index;
    private final @Nullable Place outer;
    private Map<Integer, Place> rowAbove = new HashMap<>();
    private Map<Integer, Place> inRow = new HashMap<>();
    private boolean hasColumns;
    private int row = -1;
    private int column;
    private boolean rowDeleted;
    private @Nullable Place current;

    /** A table; {@code outer} is the cell that holds it, null on the page itself. */
    WordTable(int index, @Nullable Place outer) {
        this.index = index;
        this.outer = outer;
    }

    /** One cell; {@code above} is the cell that it continues downwards. */
    static final class Place {
        private final WordTable table;
        private final int row;
        private final int column;
        private int columns = 1;
        private int rows = 1;
        private @Nullable Place above;

        private Place(WordTable table, int row, int column) {
            this.table = table;
            this.row = row;
            this.column = column;
        }

        /** A cell continues the first of those that it continues: no way up is longer than one step. */
        private Place top() {
            return above == null ? this : above;
        }

        private Cell cell() {
            Place around = table.outer;
            // a frame drawn as a table of one cell holds tables; a cell beside others holds a list drawn as one
            if (around != null && around.table.hasColumns) {
                return around.cell();
            }
            Place top = top();
            return new Cell(table.index, top.row, top.column, top.rows, top.columns);
        }
    }

    /** A line, with its cell as it will be once the whole table has been read. */
    record Placed(Line text, @Nullable Place place) {
        Line line() {
            return place == null
                    ? text
                    : new Line(text.number(), text.text(), text.page(), text.bold(), place.cell(), text.heading());
        }
    }

    @Nullable
    Place place() {
        return current;
    }

    boolean isRowDeleted() {
        return rowDeleted;
    }

    void start(Xml xml) {
        switch (xml.name()) {
            case "tr" -> {
                row++;
                column = 0;
                rowAbove = inRow;
                inRow = new HashMap<>();
                rowDeleted = false;
            }
            case "del" -> rowDeleted = true;
            case "gridBefore" -> column += columns(xml.number("val", 0));
            case "tc" -> begin(new Place(this, row, column));
            case "gridSpan" -> {
                if (current != null) {
                    current.columns = Math.max(1, columns(xml.number("val", 1)));
                }
            }
            case "vMerge" -> {
                if (!"restart".equals(xml.attribute("val"))) {
                    continueAbove();
                }
            }
            default -> {}
        }
    }

    private void begin(Place cell) {
        current = cell;
        if (column < WIDEST) {
            inRow.put(column, cell);
        }
        hasColumns |= column > 0;
    }

    private static int columns(int said) {
        return Math.clamp(said, 0, MOST_COLUMNS);
    }

    private void continueAbove() {
        Place cell = current;
        if (cell == null) {
            return;
        }
        Place other = rowAbove.get(cell.column);
        if (other != null) {
            cell.above = other.top();
            other.top().rows = cell.row - other.top().row + 1;
        }
    }

    void end(String name) {
        if (name.equals("tc") && current != null) {
            column += current.columns;
            current = null;
        }
    }
}
