package vn.nhipcau.paper.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Cell;
import vn.nhipcau.paper.Line;

/** Puts rows of characters together: cells of tables, columns side by side, and paragraphs from full rows. */
final class PdfLines {
    private static final double PADDING = 11;
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
                            page, PdfRow.of(cell.getValue()), table.width(cell.getKey()) - PADDING, cell.getKey()));
            tables++;
        }
        text(page, PdfRow.of(rest), right);
    }

    private static int byPlace(Cell a, Cell b) {
        return a.row() == b.row() ? Integer.compare(a.column(), b.column()) : Integer.compare(a.row(), b.row());
    }

    /** Text outside tables: rows with a gutter between them are read column by column. */
    private void text(int page, List<PdfRow> rows, double right) {
        int plainFrom = 0;
        int at = 0;
        while (at < rows.size()) {
            Block block = Block.at(rows, at);
            if (block == null) {
                at++;
                continue;
            }
            paragraphs(page, rows.subList(plainFrom, at), right, null);
            List<PdfRow> side = rows.subList(at, block.end());
            double place = block.gutter().to() - 0.5;
            paragraphs(
                    page, parts(side, row -> row.before(place)), block.gutter().from(), null);
            paragraphs(page, parts(side, row -> row.behind(place)), Double.MAX_VALUE, null);
            at = block.end();
            plainFrom = at;
        }
        paragraphs(page, rows.subList(plainFrom, rows.size()), right, null);
    }

    private static List<PdfRow> parts(List<PdfRow> rows, Function<PdfRow, @Nullable PdfRow> side) {
        List<PdfRow> parts = new ArrayList<>();
        for (PdfRow row : rows) {
            PdfRow part = side.apply(row);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    /**
     * Rows in two columns.
     *
     * @param gutter free in all of them
     * @param end behind the last row with words on both sides
     */
    private record Block(PdfRow.Gap gutter, int end) {
        static @Nullable Block at(List<PdfRow> rows, int start) {
            PdfRow.Gap gutter = rows.get(start).gutter();
            if (gutter == null) {
                return null;
            }
            Block block = new Block(gutter, start + 1);
            for (int i = start + 1; i < rows.size(); i++) {
                PdfRow row = rows.get(i);
                gutter = narrowed(gutter, row);
                if (gutter.width() < NARROWEST_GUTTER) {
                    break;
                }
                boolean both = row.before(gutter.from() + 1) != null && row.behind(gutter.from() + 1) != null;
                block = both ? new Block(gutter, i + 1) : block;
            }
            return block.withRestOfLeft(rows, start);
        }

        /** The list of recipients is longer than the signature beside it. */
        private Block withRestOfLeft(List<PdfRow> rows, int start) {
            double left = rows.subList(start, end).stream()
                    .mapToDouble(PdfRow::x)
                    .min()
                    .orElse(0);
            int last = end;
            while (last < rows.size()
                    && rows.get(last).end() < gutter.to()
                    && rows.get(last).x() - left < NARROWEST_GUTTER) {
                last++;
            }
            return new Block(gutter, last);
        }

        private static PdfRow.Gap narrowed(PdfRow.Gap gutter, PdfRow row) {
            PdfRow.Gap widest = new PdfRow.Gap(0, 0);
            for (PdfRow.Gap gap : row.gaps()) {
                PdfRow.Gap common = gap.common(gutter);
                widest = common.width() > widest.width() ? common : widest;
            }
            return widest;
        }
    }

    private void paragraphs(int page, List<PdfRow> rows, double right, @Nullable Cell cell) {
        for (PdfFlow.Paragraph paragraph : new PdfFlow(rows, right, cell != null).paragraphs()) {
            lines.add(new Line(0, paragraph.text(), page, paragraph.bold(), cell));
        }
    }
}
