package vn.nhipcau.paper.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Cell;
import vn.nhipcau.paper.Line;

/** A table of a Word file while it is read: where the current cell lies, and which cells a merged one covers. */
final class WordTable {
    private final int index;
    private final @Nullable Place outer;
    private final List<Place> places = new ArrayList<>();
    private int row = -1;
    private int column;
    private boolean rowDeleted;
    private @Nullable Place current;

    /** A table; {@code outer} is the cell that holds it, null on the page itself. */
    WordTable(int index, @Nullable Place outer) {
        this.index = index;
        this.outer = outer;
    }

    private boolean hasColumns() {
        return places.stream().anyMatch(place -> place.column > 0);
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

        private Place top() {
            return above == null ? this : above.top();
        }

        private Cell cell() {
            Place around = table.outer;
            // a frame drawn as a table of one cell holds tables; a cell beside others holds a list drawn as one
            if (around != null && around.table.hasColumns()) {
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
                rowDeleted = false;
            }
            case "del" -> rowDeleted = true;
            case "gridBefore" -> column += xml.number("val", 0);
            case "tc" -> {
                current = new Place(this, row, column);
                places.add(current);
            }
            case "gridSpan" -> {
                if (current != null) {
                    current.columns = Math.max(1, xml.number("val", 1));
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

    private void continueAbove() {
        Place cell = current;
        if (cell == null) {
            return;
        }
        for (Place other : places) {
            if (other.row == cell.row - 1 && other.column == cell.column) {
                cell.above = other;
                other.top().rows = cell.row - other.top().row + 1;
            }
        }
    }

    void end(String name) {
        if (name.equals("tc") && current != null) {
            column += current.columns;
            current = null;
        }
    }
}
