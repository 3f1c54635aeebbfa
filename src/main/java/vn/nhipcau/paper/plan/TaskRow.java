package vn.nhipcau.paper.plan;

import java.util.List;
import java.util.Map;

/**
 * A task as a row of a table, together with the rows that continue it.
 *
 * @param number as written, without dot and bracket
 * @param title paragraphs of the cell that names the task
 * @param fields paragraphs of the other cells, in the order of the columns
 * @param parts rows without a number below it, each with its own cells
 */
record TaskRow(String number, List<Paragraph> title, Map<TaskColumn, List<Paragraph>> fields, List<TaskRow> parts) {}
