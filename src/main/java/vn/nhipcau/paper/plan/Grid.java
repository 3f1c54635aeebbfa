package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Cell;
import vn.nhipcau.paper.parts.Paragraph;

/** The paragraphs of one table by row and column; a merged cell stands in each place that it covers. */
final class Grid {
    private final Map<Cell, List<Paragraph>> cells = new HashMap<>();
    private final Map<Long, Cell> places = new HashMap<>();
    private int rows;
    private int columns;

    void add(Paragraph paragraph) {
        add(paragraph, Objects.requireNonNull(paragraph.cell()));
    }

    /** Puts the rows of another table from one row on below those of this one. */
    void append(Grid other, int from) {
        int down = rows - from;
        other.cells.forEach((cell, paragraphs) -> {
            if (cell.row() >= from) {
                Cell moved = new Cell(cell.table(), cell.row() + down, cell.column(), cell.rows(), cell.columns());
                paragraphs.forEach(paragraph -> add(paragraph, moved));
            }
        });
    }

    private void add(Paragraph paragraph, Cell cell) {
        List<Paragraph> words = cells.computeIfAbsent(cell, key -> new ArrayList<>());
        words.add(paragraph);
        if (words.size() == 1) {
            cover(cell);
        }
    }

    private void cover(Cell cell) {
        for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
                places.putIfAbsent(place(row, column), cell);
            }
        }
        rows = Math.max(rows, cell.row() + cell.rows());
        columns = Math.max(columns, cell.column() + cell.columns());
    }

    private static long place(int row, int column) {
        return row * 10_000L + column;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** The cell that covers a place, null when nothing is written there. */
    @Nullable
    Cell cell(int row, int column) {
        return places.get(place(row, column));
    }

    List<Paragraph> paragraphs(int row, int column) {
        Cell cell = cell(row, column);
        return cell == null ? List.of() : cells.getOrDefault(cell, List.of());
    }

    String text(int row, int column) {
        return paragraphs(row, column).stream().map(Paragraph::text).collect(Collectors.joining(" "));
    }

    /** How many places of a row hold words of its own, a merged cell counted once. */
    int filled(int row) {
        int filled = 0;
        for (int column = 0; column < columns; column++) {
            Cell cell = cell(row, column);
            boolean first = cell != null && cell.row() == row && cell.column() == column;
            filled += first ? 1 : 0;
        }
        return filled;
    }

    /** How many columns the widest cell of a row covers. */
    int widest(int row) {
        int widest = 0;
        for (int column = 0; column < columns; column++) {
            Cell cell = cell(row, column);
            widest = cell == null ? widest : Math.max(widest, cell.columns());
        }
        return widest;
    }
}
