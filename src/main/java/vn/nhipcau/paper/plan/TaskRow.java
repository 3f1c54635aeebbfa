package vn.nhipcau.paper.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.parts.Paragraph;
import vn.nhipcau.paper.parts.Paragraphs;
import vn.nhipcau.paper.parts.Passage;

/**
 * A task as a row of a table, together with the rows that continue it.
 *
 * @param number as written, without dot and bracket; empty for a part of the row above, null where the table numbers nothing
 * @param title paragraphs of the cell that names the task
 * @param fields paragraphs of the other cells, in the order of the columns
 * @param parts rows without a number below it, each with its own cells
 */
record TaskRow(
        @Nullable String number, List<Paragraph> title, Map<TaskColumn, List<Paragraph>> fields, List<TaskRow> parts) {
    /** The row with what a page break cut off from it. */
    TaskRow endedBy(TaskRow rest) {
        Map<TaskColumn, List<Paragraph>> joined = new LinkedHashMap<>(fields);
        rest.fields()
                .forEach((column, cell) ->
                        joined.merge(column, cell, column.isRole() ? TaskRow::agencies : TaskRow::joined));
        return new TaskRow(number, joined(title, rest.title()), joined, parts);
    }

    private static List<Paragraph> joined(List<Paragraph> above, List<Paragraph> below) {
        return joined(above, below, false);
    }

    /** "…; Sở" goes on with "Khoa học và Công nghệ": no agency begins there. */
    private static List<Paragraph> agencies(List<Paragraph> above, List<Paragraph> below) {
        return joined(
                above,
                below,
                !below.isEmpty() && !AgencyHeads.begins(below.getFirst().text()));
    }

    private static List<Paragraph> joined(List<Paragraph> above, List<Paragraph> below, boolean inside) {
        if (above.isEmpty() || below.isEmpty()) {
            return above.isEmpty() ? below : above;
        }
        List<Paragraph> joined = new ArrayList<>(above);
        List<Paragraph> rest = new ArrayList<>(below);
        Paragraph last = above.getLast();
        Paragraph first = below.getFirst();
        if (inside || Paragraphs.runsOn(last.text(), first.text())) {
            Passage whole = last.whole().plus(first.whole(), " ");
            joined.set(joined.size() - 1, Paragraph.of(whole, last.bold(), last.cell()));
            rest.removeFirst();
        }
        joined.addAll(rest);
        return joined;
    }
}
