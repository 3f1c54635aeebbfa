package vn.nhipcau.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Paragraphs of a small Word file; noise is what many hands leave in one. */
final class DrawnRuns {
    static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private static final String BY = " w:id=\"1\" w:author=\"Văn thư\" w:date=\"2024-01-01T00:00:00Z\"";

    private final StringBuilder xml;
    private final @Nullable Random random;

    DrawnRuns(StringBuilder xml, @Nullable Random random) {
        this.xml = xml;
        this.random = random;
    }

    /** A Word file of these parts by their names in {@code word}. */
    static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(("<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                            + "\" Target=\"word/document.xml\"/></Relationships>")
                    .getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry("word/" + part.getKey() + ".xml"));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    void text(String text, boolean bold) {
        if (random == null || text.length() < 4) {
            run(text, bold);
        } else {
            spoiled(text, bold, random);
        }
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
}
