package vn.nhipcau.paper.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Cell;
import vn.nhipcau.paper.Line;

/** Puts rows of characters together: cells of tables, columns side by side, and paragraphs from full rows. */
final class PdfLines {
    private static final double PADDING = 8;
    private static final double NARROWEST_GUTTER = 6;

    private final List<Line> lines = new ArrayList<>();
    private int tables;

    List<Line> lines() {
        return lines;
    }

    void page(int page, List<PdfGlyph> glyphs, List<PdfTable> ruled, double right) {
        List<PdfGlyph> rest = new ArrayList<>(glyphs);
        for (PdfTable table : ruled) {
            List<PdfGlyph> above =
                    rest.stream().filter(glyph -> glyph.y() < table.top()).toList();
            rest.removeAll(above);
            text(page, PdfRow.of(above), right);
            Map<Cell, List<PdfGlyph>> cells = new LinkedHashMap<>();
            for (PdfGlyph glyph : rest) {
                Cell cell = table.cell(tables, glyph.middle(), glyph.y() - glyph.height() / 3);
                if (cell != null) {
                    cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(glyph);
                }
            }
            cells.values().forEach(rest::removeAll);
            cells.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(PdfLines::byPlace))
                    .forEachOrdered(cell -> paragraphs(
                            page, PdfRow.of(cell.getValue()), table.right(cell.getKey()) - PADDING, cell.getKey()));
            tables++;
        }
        text(page, PdfRow.of(rest), right);
    }

    private static int byPlace(Cell a, Cell b) {
        return a.row() == b.row() ? Integer.compare(a.column(), b.column()) : Integer.compare(a.row(), b.row());
    }

    /** Text outside tables: rows with a gutter between them are read column by column. */
    private void text(int page, List<PdfRow> rows, double right) {
        int at = 0;
        int plainFrom = 0;
        while (at < rows.size()) {
            int end = columnsEnd(rows, at);
            if (end <= at) {
                at++;
                continue;
            }
            paragraphs(page, rows.subList(plainFrom, at), right, null);
            double gutter = gutter(rows.subList(at, end));
            List<PdfRow> left = new ArrayList<>();
            List<PdfRow> beside = new ArrayList<>();
            for (PdfRow row : rows.subList(at, end)) {
                row.columns().forEach(part -> (part.end() <= gutter + 1 ? left : beside).add(part));
            }
            paragraphs(page, left, gutter, null);
            paragraphs(page, beside, Double.MAX_VALUE, null);
            at = end;
            plainFrom = end;
        }
        paragraphs(page, rows.subList(plainFrom, rows.size()), right, null);
    }

    /** The row behind the last of a block of two columns that begins here; {@code start} when none begins. */
    private static int columnsEnd(List<PdfRow> rows, int start) {
        if (rows.get(start).columns().size() != 2) {
            return start;
        }
        double from = 0;
        double to = Double.MAX_VALUE;
        int end = start;
        for (int i = start; i < rows.size(); i++) {
            List<PdfRow> parts = rows.get(i).columns();
            if (parts.size() == 2) {
                from = Math.max(from, parts.getFirst().end());
                to = Math.min(to, parts.getLast().x());
            } else if (rows.get(i).x() < from) {
                from = Math.max(from, rows.get(i).end());
            } else {
                to = Math.min(to, rows.get(i).x());
            }
            if (parts.size() > 2 || to - from < NARROWEST_GUTTER) {
                break;
            }
            end = parts.size() == 2 ? i + 1 : end;
        }
        return end;
    }

    private static double gutter(List<PdfRow> rows) {
        return rows.stream()
                .filter(row -> row.columns().size() == 2)
                .mapToDouble(row -> row.columns().getFirst().end())
                .max()
                .orElse(0);
    }

    private void paragraphs(int page, List<PdfRow> rows, double right, @Nullable Cell cell) {
        for (PdfFlow.Paragraph paragraph : new PdfFlow(rows, right).paragraphs()) {
            lines.add(new Line(0, paragraph.text(), page, paragraph.bold(), cell));
        }
    }
}
