package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Cell;
import vn.nhipcau.paper.parts.ItemMark;
import vn.nhipcau.paper.parts.Paragraph;

/** The tasks of a table. */
final class TaskTable {
    private static final Pattern NUMBER =
            Pattern.compile("\\(?((?:[IVX]+\\.)?\\d{1,3}(?:\\.\\d{1,2}){0,9}|[IVX]+|[A-HĐ]|[a-zđ])\\s*[.)/:]?");
    private static final Pattern GROUP_NUMBER = Pattern.compile("[IVX]+|[A-HĐ]");

    private final Grid grid;
    private final TaskHeader header;
    /** First rows behind a page break: one without a number ends the row above it. */
    private final Set<Integer> breaks = new HashSet<>();

    TaskTable(Grid grid, TaskHeader header) {
        this.grid = grid;
        this.header = header;
    }

    boolean mayGoOn(Grid next, @Nullable TaskHeader repeated) {
        return repeated == null
                ? next.columns() <= grid.columns()
                : repeated.columns().equals(header.columns());
    }

    void goOn(Grid next, int from) {
        breaks.add(grid.rows());
        grid.append(next, from);
    }

    /** Rows that name a task; rows that only group them are left out. */
    List<TaskRow> tasks() {
        List<TaskRow> tasks = new ArrayList<>();
        boolean inTask = false;
        for (int row = header.end(); row < grid.rows(); row++) {
            if (grid.filled(row) == 0 || isRepeatedHeader(row)) {
                if (breaks.contains(row)) {
                    breaks.add(row + 1);
                }
                continue;
            }
            if (isGroup(row)) {
                inTask = false;
                continue;
            }
            TaskRow read = read(row, inTask);
            boolean part = isPart(row, read.number());
            if (part && inTask && breaks.contains(row)) {
                tasks.set(tasks.size() - 1, tasks.getLast().endedBy(read));
            } else if (part && inTask) {
                tasks.getLast().parts().add(read);
            } else if (!part) {
                tasks.add(read);
                inTask = true;
            }
        }
        return tasks;
    }

    private boolean isPart(int row, @Nullable String number) {
        return (number != null && number.isEmpty()) || isFromAbove(row, header.indexOf(TaskColumn.NUMBER));
    }

    private TaskRow read(int row, boolean inTask) {
        int titleColumn = header.indexOf(TaskColumn.TITLE);
        String number = number(row, grid.paragraphs(row, titleColumn));
        // what a part shares with the row above has been read there; tasks may share a cell and each has it
        boolean part = inTask && isPart(row, number);
        List<Paragraph> title = part && isFromAbove(row, titleColumn) ? List.of() : grid.paragraphs(row, titleColumn);
        Map<TaskColumn, List<Paragraph>> fields = new LinkedHashMap<>();
        for (int column = 0; column < grid.columns(); column++) {
            TaskColumn kind = header.columns().get(column);
            boolean own =
                    kind != null && kind.isField() && !isRepeat(row, column) && !(part && isFromAbove(row, column));
            if (own) {
                fields.computeIfAbsent(kind, key -> new ArrayList<>()).addAll(grid.paragraphs(row, column));
            }
        }
        return new TaskRow(number, title, fields, new ArrayList<>());
    }

    /** A cell that covers this column and the one before has been read there. */
    private boolean isRepeat(int row, int column) {
        Cell cell = grid.cell(row, column);
        return cell != null && cell.column() < column;
    }

    private @Nullable String number(int row, List<Paragraph> title) {
        int column = header.indexOf(TaskColumn.NUMBER);
        if (column >= 0) {
            var number = NUMBER.matcher(grid.text(row, column).strip());
            return number.matches() ? number.group(1) : "";
        }
        if (title.isEmpty()) {
            return "";
        }
        ItemMark mark = title.getFirst().mark();
        return mark != null && mark.isNumbered() ? mark.number() : null;
    }

    /** The cell began further up. */
    private boolean isFromAbove(int row, int column) {
        Cell cell = column < 0 ? null : grid.cell(row, column);
        return cell != null && cell.row() < row;
    }

    private boolean isGroup(int row) {
        int title = header.indexOf(TaskColumn.TITLE);
        if (grid.widest(row) >= Math.max(2, grid.columns() - 1) && covers(row, title)) {
            return true;
        }
        // what was one cell over all columns stands in the first of them once the lines are lost
        if (grid.text(row, title).isBlank() && isNumberAndWords(row)) {
            return true;
        }
        for (int column = 0; column < grid.columns(); column++) {
            TaskColumn kind = header.columns().get(column);
            Cell cell = grid.cell(row, column);
            boolean ownField = kind != null
                    && kind.isField()
                    && cell != null
                    && cell.column() == column
                    && !grid.text(row, column).isBlank();
            if (ownField) {
                return false;
            }
        }
        String number = numberText(row);
        boolean above = row + 1 < grid.rows() && numberText(row + 1).startsWith(number.replaceAll("\\.$", "") + ".");
        return GROUP_NUMBER.matcher(number).matches()
                || (!number.isEmpty() && above)
                || (number.isEmpty() && isHeading(row))
                || (header.indexOf(TaskColumn.NUMBER) < 0 && grid.filled(row) == 1);
    }

    /** One cell beside that of the number, which may be empty. */
    private boolean isNumberAndWords(int row) {
        String number = numberText(row);
        int words = grid.filled(row) - (number.isEmpty() ? 0 : 1);
        boolean heads = number.isEmpty()
                || GROUP_NUMBER.matcher(number).matches()
                || (row + 1 < grid.rows() && numberText(row + 1).startsWith(number + "."));
        return words == 1 && heads;
    }

    /** A cell over several columns, this one among them, that begins in this row. */
    private boolean covers(int row, int column) {
        Cell cell = grid.cell(row, column);
        return cell != null && cell.columns() > 1 && cell.row() == row;
    }

    private boolean isHeading(int row) {
        List<Paragraph> title = grid.paragraphs(row, header.indexOf(TaskColumn.TITLE));
        return !title.isEmpty() && title.stream().allMatch(paragraph -> paragraph.bold() || paragraph.isCapitals());
    }

    private String numberText(int row) {
        int column = header.indexOf(TaskColumn.NUMBER);
        return column < 0 ? "" : grid.text(row, column).strip().replaceAll("[.)]$", "");
    }

    /** The header printed again on a new page. */
    private boolean isRepeatedHeader(int row) {
        int same = 0;
        for (int column = 0; column < grid.columns(); column++) {
            @Nullable TaskColumn kind = header.columns().get(column);
            same += kind != null
                            && grid.text(row, column).length() < 40
                            && TaskColumn.of(grid.text(row, column)) == kind
                    ? 1
                    : 0;
        }
        return same >= 3;
    }
}
