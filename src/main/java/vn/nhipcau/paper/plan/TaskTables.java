package vn.nhipcau.paper.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Cell;
import vn.nhipcau.paper.parts.Paragraph;

/** The tables of a paper that hold tasks. */
final class TaskTables {
    private final Map<Integer, TaskTable> byTable = new HashMap<>();

    private TaskTables() {}

    static TaskTables of(List<Paragraph> paragraphs) {
        Map<Integer, Grid> grids = new LinkedHashMap<>();
        Map<Integer, Integer> textBefore = new HashMap<>();
        int plain = 0;
        for (Paragraph paragraph : paragraphs) {
            Cell cell = paragraph.cell();
            if (cell == null) {
                plain++;
            } else {
                textBefore.putIfAbsent(cell.table(), plain);
                grids.computeIfAbsent(cell.table(), table -> new Grid()).add(paragraph);
            }
        }
        TaskTables tables = new TaskTables();
        tables.recognise(grids, textBefore);
        return tables;
    }

    /** A table that goes on behind a page break has no header of its own, or the same again. */
    private void recognise(Map<Integer, Grid> grids, Map<Integer, Integer> textBefore) {
        TaskTable last = null;
        int lastText = -1;
        for (Map.Entry<Integer, Grid> entry : grids.entrySet()) {
            Grid grid = entry.getValue();
            TaskHeader header = TaskHeader.of(grid);
            int text = textBefore.getOrDefault(entry.getKey(), 0);
            if (last != null && text == lastText && last.mayGoOn(grid, header)) {
                last.goOn(grid, header == null ? 0 : header.end());
            } else {
                last = header == null ? null : new TaskTable(grid, header);
            }
            if (last != null) {
                byTable.put(entry.getKey(), last);
            }
            lastText = text;
        }
    }

    /** The table of tasks that a paragraph stands in, null when it stands in none. */
    @Nullable
    TaskTable holding(Paragraph paragraph) {
        Cell cell = paragraph.cell();
        return cell == null ? null : byTable.get(cell.table());
    }

    boolean isEmpty() {
        return byTable.isEmpty();
    }
}
