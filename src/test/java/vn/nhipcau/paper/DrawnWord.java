package vn.nhipcau.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.DrawnPaper.Block;
import vn.nhipcau.paper.DrawnPaper.Row;

/** A drawn paper as a small Word file; noise is what many hands leave in one. */
final class DrawnWord {
    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private static final String BY = " w:id=\"1\" w:author=\"Văn thư\" w:date=\"2024-01-01T00:00:00Z\"";

    private final StringBuilder xml = new StringBuilder();
    private final DrawnLayout layout;
    private final @Nullable Random random;

    private DrawnWord(DrawnLayout layout, @Nullable Random random) {
        this.layout = layout;
        this.random = random;
    }

    static byte[] file(List<Block> blocks, DrawnLayout layout, @Nullable Random random) {
        DrawnWord word = new DrawnWord(layout, random);
        word.xml.append("<w:document xmlns:w=\"").append(SPACE).append("\"><w:body>");
        for (Block block : blocks) {
            if (block.table().isEmpty()) {
                word.paragraph(block.text(), block.bold());
            } else {
                word.table(block.table());
            }
        }
        word.xml.append("</w:body></w:document>");
        return zipped(word.xml.toString());
    }

    private static byte[] zipped(String document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(("<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                            + "\" Target=\"word/document.xml\"/></Relationships>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void paragraph(String text, boolean bold) {
        xml.append("<w:p>");
        if (random == null || text.length() < 4) {
            run(text, bold);
        } else {
            spoiled(text, bold, random);
        }
        xml.append("</w:p>");
    }

    /** Parted runs, words struck out and words put in, a page break left by the last print. */
    private void spoiled(String text, boolean bold, Random random) {
        int cut = 1 + random.nextInt(text.length() - 2);
        run(text.substring(0, cut), bold);
        switch (random.nextInt(5)) {
            case 0 ->
                xml.append("<w:del")
                        .append(BY)
                        .append("><w:r><w:delText xml:space=\"preserve\"> bỏ đi </w:delText></w:r></w:del>");
            case 1 -> xml.append("<w:r><w:lastRenderedPageBreak/></w:r>");
            case 2 -> xml.append("<w:r><w:softHyphen/></w:r>");
            default -> {}
        }
        boolean inserted = random.nextInt(4) == 0;
        xml.append(inserted ? "<w:ins" + BY + ">" : "");
        run(text.substring(cut), bold);
        xml.append(inserted ? "</w:ins>" : "");
    }

    private void run(String text, boolean bold) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        xml.append("<w:r>")
                .append(bold ? "<w:rPr><w:b/></w:rPr>" : "")
                .append("<w:t xml:space=\"preserve\">")
                .append(escaped)
                .append("</w:t></w:r>");
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
