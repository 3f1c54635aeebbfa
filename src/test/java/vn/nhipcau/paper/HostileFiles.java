package vn.nhipcau.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made to break whoever opens them: too large to keep, so they are made when they are needed. */
public final class HostileFiles {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String SENTENCE = "Kế hoạch năm 2024";

    private HostileFiles() {}

    /**
     * A file, made when it is asked for.
     *
     * @param reason a word that the refusal holds; empty where the file may also be read for what it says
     */
    public record Hostile(String name, String reason, Supplier<byte[]> bytes) {}

    /** All of them. */
    public static List<Hostile> all() {
        return Stream.of(old(), HostileWord.all(), HostilePrints.all(), HostileTexts.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Hostile> old() {
        return List.of(
                new Hostile("bomb.docx", "bung ra", () -> docx("word/media/image1.png", blanks(400 << 20))),
                new Hostile("twenty-thousand-parts.docx", "bung ra", () -> docx(many(20_000))),
                new Hostile("laughs.docx", "hỏng", () -> docx("word/document.xml", utf8(laughs()))),
                new Hostile("nested.docx", "lồng nhau", HostileFiles::nested),
                linked("picture-elsewhere.docx", "image", "http://192.0.2.1/a.png"),
                linked("template-elsewhere.docx", "attachedTemplate", "https://192.0.2.1/mau.dotm"),
                linked("template-of-a-server.docx", "attachedTemplate", "file://may-chu/mau/mau.dotm"),
                linked("object-elsewhere.docx", "oleObject", "\\\\192.0.2.1\\a.xls"),
                linked("frame-elsewhere.docx", "frame", "http://192.0.2.1/"),
                new Hostile("macro.docx", "macro", () -> docx("word/vbaProject.bin", new byte[64])),
                new Hostile("control.docx", "macro", () -> docx("word/activeX/activeX1.xml", new byte[64])),
                new Hostile("word-named.pdf", "là .docx", () -> docx(Map.of())),
                new Hostile("text-named.docx", "là .txt", () -> utf8(SENTENCE)),
                new Hostile("text-named.pdf", "là .txt", () -> utf8(SENTENCE)),
                new Hostile("pdf-named.docx", "là .pdf", () -> pdf("BT /F 12 Tf 90 700 Td (Ke hoach) Tj ET")),
                new Hostile("half.docx", "hỏng", () -> half(docx(Map.of()))),
                new Hostile("bomb.pdf", "", () -> pdf(squeezed(300 << 20), "/Filter/FlateDecode")),
                new Hostile("nested.pdf", "", () -> pdf("[".repeat(2_000_000) + " TJ")),
                new Hostile("nested-objects.pdf", "", () -> pdf("ET", "/A" + "[".repeat(200_000))),
                new Hostile("in-itself.pdf", "bung ra", () -> pdf("/X Do /X Do")),
                new Hostile("half.pdf", "", () -> half(pdf("ET"))),
                new Hostile("circle.pdf", "", HostileFiles::circle));
    }

    /** A Word file of one sentence, with other parts. */
    static byte[] docx(Map<String, byte[]> others) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", relations("officeDocument", "word/document.xml", ""));
        parts.put("word/document.xml", utf8(document("<w:p><w:r><w:t>" + SENTENCE + "</w:t></w:r></w:p>")));
        parts.putAll(others);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One of whose relations leads out of the file. */
    static byte[] docxLinked(String type, String target) {
        return docx("word/_rels/document.xml.rels", relations(type, target, " TargetMode='External'"));
    }

    static byte[] docx(String part, byte[] content) {
        return docx(Map.of(part, content));
    }

    private static Hostile linked(String name, String type, String target) {
        return new Hostile(name, "từ nơi khác", () -> docxLinked(type, target));
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    private static byte[] nested() {
        String open = "<w:tbl><w:tr><w:tc>".repeat(40_000);
        return docx("word/document.xml", utf8("<w:document xmlns:w='" + WORD + "'><w:body>" + open));
    }

    static String document(String body) {
        return "<w:document xmlns:w='" + WORD + "'><w:body>" + body + "</w:body></w:document>";
    }

    private static byte[] relations(String type, String target, String mode) {
        return utf8("<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\"" + OFFICE + type
                + "\" Target=\"" + target + "\"" + mode + "/></Relationships>");
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 12; i++) {
            String ten = ("&a" + (i - 1) + ";").repeat(10);
            entities.append("<!ENTITY a").append(i).append(" '").append(ten).append("'>");
        }
        return entities + "]>" + document("<w:p><w:r><w:t>&a11;</w:t></w:r></w:p>");
    }

    private static Map<String, byte[]> many(int parts) {
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < parts; i++) {
            many.put("word/media/" + i, new byte[0]);
        }
        return many;
    }

    private static byte[] blanks(int size) {
        byte[] blanks = new byte[size];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    static byte[] squeezed(int blanks) {
        ByteArrayOutputStream squeezed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(squeezed, new Deflater(9))) {
            out.write(blanks(blanks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return squeezed.toByteArray();
    }

    private static byte[] pdf(String content) {
        return pdf(content, "");
    }

    static byte[] pdf(String content, String entries) {
        return pdf(content.getBytes(ISO_8859_1), entries);
    }

    /** One page, whose resources hold a font and a drawing that draws itself. */
    private static byte[] pdf(byte[] content, String entries) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes("""
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources 6 0 R>>endobj
                5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>endobj
                6 0 obj<</Font<</F 5 0 R>>/XObject<</X 7 0 R>>>>endobj
                7 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 6 0 R/Length 11>>stream
                /X Do /X Do
                endstream endobj
                """.getBytes(ISO_8859_1));
        pdf.writeBytes(("4 0 obj<</Length " + content.length + entries + ">>stream\n").getBytes(ISO_8859_1));
        pdf.writeBytes(content);
        pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R/Size 8>>\n%%EOF\n".getBytes(ISO_8859_1));
        return pdf.toByteArray();
    }

    /** Pages that are each other's parents. */
    private static byte[] circle() {
        return """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1/Parent 3 0 R>>endobj
                3 0 obj<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>endobj
                trailer<</Root 1 0 R/Size 4>>
                %%EOF
                """.getBytes(ISO_8859_1);
    }

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
