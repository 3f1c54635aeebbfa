package vn.nhipcau.paper.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Cell;

/** A table seen in the ruled lines of a page. */
final class PdfTable {
    private final List<Double> columns;
    private final List<Double> rows;
    private final List<PdfRuling> rulings;

    private PdfTable(List<Double> columns, List<Double> rows, List<PdfRuling> rulings) {
        this.columns = columns;
        this.rows = rows;
        this.rulings = rulings;
    }

    /** A base line lies inside. */
    boolean holds(double y) {
        return y > rows.getFirst() && y < rows.getLast();
    }

    /** The tables of a page: ruled lines that touch one another and part it into at least two columns. */
    static List<PdfTable> of(List<PdfRuling> rulings) {
        List<PdfTable> tables = new ArrayList<>();
        List<PdfRuling> rest = new ArrayList<>(rulings);
        while (!rest.isEmpty()) {
            List<PdfRuling> group = new ArrayList<>(List.of(rest.removeFirst()));
            for (int i = 0; i < group.size(); i++) {
                PdfRuling ruling = group.get(i);
                for (int j = rest.size() - 1; j >= 0; j--) {
                    if (ruling.touches(rest.get(j))) {
                        group.add(rest.remove(j));
                    }
                }
            }
            List<Double> columns = places(group, false);
            List<Double> rows = places(group, true);
            if (columns.size() > 2 && rows.size() > 1) {
                tables.add(new PdfTable(columns, rows, group));
            }
        }
        tables.sort((a, b) -> Double.compare(a.top(), b.top()));
        return tables;
    }

    private static List<Double> places(List<PdfRuling> rulings, boolean horizontal) {
        List<Double> places = new ArrayList<>();
        rulings.stream()
                .filter(ruling -> ruling.horizontal() == horizontal)
                .map(PdfRuling::at)
                .sorted()
                .filter(at -> places.isEmpty() || !PdfRuling.near(places.getLast(), at))
                .forEachOrdered(places::add);
        return places;
    }

    double top() {
        return rows.getFirst();
    }

    double bottom() {
        return rows.getLast();
    }

    double width(Cell cell) {
        int last = Math.min(cell.column() + cell.columns(), columns.size() - 1);
        return columns.get(last) - columns.get(cell.column());
    }

    /** The cell that holds a place, null outside the table. */
    @Nullable
    Cell cell(int table, double x, double y) {
        int column = index(columns, x);
        int row = index(rows, y);
        if (column < 0 || row < 0) {
            return null;
        }
        int left = column;
        while (left > 0 && !isRuled(false, columns.get(left), middle(rows, row))) {
            left--;
        }
        int right = column;
        while (right + 2 < columns.size() && !isRuled(false, columns.get(right + 1), middle(rows, row))) {
            right++;
        }
        int top = row;
        while (top > 0 && !isRuled(true, rows.get(top), middle(columns, column))) {
            top--;
        }
        int bottom = row;
        while (bottom + 2 < rows.size() && !isRuled(true, rows.get(bottom + 1), middle(columns, column))) {
            bottom++;
        }
        return new Cell(table, top, left, bottom - top + 1, right - left + 1);
    }

    private static int index(List<Double> places, double at) {
        for (int i = 0; i + 1 < places.size(); i++) {
            if (at >= places.get(i) && at < places.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    private static double middle(List<Double> places, int index) {
        return (places.get(index) + places.get(index + 1)) / 2;
    }

    private boolean isRuled(boolean horizontal, double at, double place) {
        return rulings.stream()
                .anyMatch(ruling ->
                        ruling.horizontal() == horizontal && PdfRuling.near(ruling.at(), at) && ruling.covers(place));
    }
}
