package vn.nhipcau.paper;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.DrawnPaper.Block;
import vn.nhipcau.paper.DrawnPaper.Row;

/** A drawn paper as a small Word file; noise is what many hands leave in one. */
final class DrawnWord {
    private final StringBuilder xml = new StringBuilder();
    private final DrawnLayout layout;
    private final DrawnRuns runs;

    private DrawnWord(DrawnLayout layout, @Nullable Random random) {
        this.layout = layout;
        this.runs = new DrawnRuns(xml, random);
    }

    static byte[] file(List<Block> blocks, DrawnLayout layout, @Nullable Random random) {
        DrawnWord word = new DrawnWord(layout, random);
        word.xml.append("<w:document xmlns:w=\"").append(DrawnRuns.SPACE).append("\"><w:body>");
        for (Block block : blocks) {
            if (block.table().isEmpty()) {
                word.paragraph(block.text(), block.bold());
            } else {
                word.table(block.table());
            }
        }
        word.xml.append("</w:body></w:document>");
        return DrawnRuns.zipped(Map.of("document", word.xml.toString()));
    }

    private void paragraph(String text, boolean bold) {
        xml.append("<w:p>");
        runs.text(text, bold);
        xml.append("</w:p>");
    }

    private void table(List<Row> rows) {
        int columns = rows.getFirst().cells().size();
        xml.append("<w:tbl>");
        int first = 0;
        if (layout.merged()) {
            mergedHeader(rows.getFirst());
            first = 1;
        }
        for (Row row : rows.subList(first, rows.size())) {
            xml.append("<w:tr>");
            for (int i = 0; i < row.cells().size(); i++) {
                boolean wide = row.heading() && i == row.cells().size() - 1;
                cell(row.cells().get(i), wide ? "<w:gridSpan w:val=\"" + (columns - i) + "\"/>" : "", row.heading());
            }
            xml.append("</w:tr>");
        }
        xml.append("</w:tbl>");
    }

    /** "Cơ quan thực hiện" above the three columns of roles; the other titles reach down over both rows. */
    private void mergedHeader(Row header) {
        int roles = (layout.numbered() ? 1 : 0) + layout.columns().indexOf(DrawnLayout.Column.LEAD);
        xml.append("<w:tr>");
        for (int i = 0; i < header.cells().size(); i++) {
            if (i == roles) {
                cell(List.of("Cơ quan thực hiện"), "<w:gridSpan w:val=\"3\"/>", true);
            } else if (i < roles || i > roles + 2) {
                cell(header.cells().get(i), "<w:vMerge w:val=\"restart\"/>", true);
            }
        }
        xml.append("</w:tr><w:tr>");
        for (int i = 0; i < header.cells().size(); i++) {
            boolean role = i >= roles && i <= roles + 2;
            cell(role ? header.cells().get(i) : List.of(), role ? "" : "<w:vMerge/>", true);
        }
        xml.append("</w:tr>");
    }

    private void cell(List<String> lines, String properties, boolean bold) {
        xml.append("<w:tc><w:tcPr>").append(properties).append("</w:tcPr>");
        lines.forEach(line -> paragraph(line, bold));
        xml.append(lines.isEmpty() ? "<w:p/>" : "").append("</w:tc>");
    }
}
