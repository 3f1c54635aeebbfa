package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table of tasks.
 *
 * @param columns what each column holds, null where the header says nothing known
 * @param end the first row behind the header
 */
record TaskHeader(List<@Nullable TaskColumn> columns, int end) {
    /** A caption may stand in the rows above the header. */
    private static final int SEARCHED_ROWS = 3;

    private static final int LONGEST_TITLE = 60;

    /** The header of a table, null when it is no table of tasks. */
    static @Nullable TaskHeader of(Grid grid) {
        for (int row = 0; row < Math.min(SEARCHED_ROWS, grid.rows()); row++) {
            int last = lastRow(grid, row);
            List<@Nullable TaskColumn> columns = columns(grid, row, last);
            boolean fields = columns.stream()
                    .anyMatch(column -> column != null
                            && (column == TaskColumn.LEAD
                                    || column == TaskColumn.COORDINATOR
                                    || column == TaskColumn.ASSIGNMENT
                                    || column == TaskColumn.TIME
                                    || column == TaskColumn.ADVISOR));
            if (fields && columns.contains(TaskColumn.TITLE) && grid.filled(row) > 1) {
                return new TaskHeader(columns, isCounted(grid, last + 1) ? last + 2 : last + 1);
            }
        }
        return null;
    }

    /** A header cell over several columns has their own titles below it. */
    private static int lastRow(Grid grid, int row) {
        boolean parted = grid.widest(row) > 1 && grid.widest(row) < grid.columns();
        // Markdown knows no cell over two columns: it leaves one empty
        boolean open = grid.filled(row) < grid.columns();
        if (row + 1 >= grid.rows() || (!parted && !open)) {
            return row;
        }
        for (int column = 0; column < grid.columns(); column++) {
            String text = grid.text(row + 1, column);
            if (TaskColumn.of(text) == TaskColumn.COORDINATOR || TaskColumn.of(text) == TaskColumn.LEAD) {
                return text.length() < LONGEST_TITLE ? row + 1 : row;
            }
        }
        return row;
    }

    private static List<@Nullable TaskColumn> columns(Grid grid, int first, int last) {
        List<@Nullable TaskColumn> columns = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            String lowest = grid.text(last, column);
            TaskColumn kind = lowest.length() > LONGEST_TITLE ? null : TaskColumn.of(lowest);
            boolean above = kind == null && last > first;
            kind = above ? TaskColumn.of(grid.text(first, column) + " " + lowest) : kind;
            columns.add(kind == TaskColumn.TITLE && columns.contains(TaskColumn.TITLE) ? TaskColumn.NOTE : kind);
        }
        return columns;
    }

    /** A row "(1) (2) (3)" that numbers the columns. */
    private static boolean isCounted(Grid grid, int row) {
        for (int column = 0; column < grid.columns(); column++) {
            if (!grid.text(row, column).replaceAll("[()\\s.]", "").equals(String.valueOf(column + 1))) {
                return false;
            }
        }
        return grid.columns() > 0;
    }

    int indexOf(TaskColumn column) {
        return columns.indexOf(column);
    }
}
