package vn.nhipcau.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.HostileFiles.Hostile;

/** Word files that carry a secrecy mark where one may hide, that fetch, embed or deceive, or that only swell. */
final class HostileWord {
    private static final String SECRET = "dấu mật";
    private static final String BROKEN = "hỏng";
    private static final String DOCUMENT = "word/document.xml";

    private HostileWord() {}

    static List<Hostile> all() {
        return Stream.of(marks(), fetching(), packages(), swollen())
                .flatMap(List::stream)
                .toList();
    }

    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static Hostile body(String name, String reason, String body) {
        return new Hostile(
                name + ".docx",
                reason,
                () -> HostileFiles.docx(
                        DOCUMENT, HostileFiles.utf8(HostileFiles.document(body + p("Kế hoạch năm 2024")))));
    }

    private static Hostile part(String name, String reason, String part, String root, String body) {
        String space = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
        String xml = "<w:" + root + space + ">" + body + "</w:" + root + ">";
        return new Hostile(name + ".docx", reason, () -> HostileFiles.docx(part, HostileFiles.utf8(xml)));
    }

    private static List<Hostile> marks() {
        String box = "<w:p><w:r><w:pict><shape><textbox><w:txbxContent>" + p("TUYỆT MẬT")
                + "</w:txbxContent></textbox></shape></w:pict></w:r></w:p>";
        String cell = "<w:tbl><w:tr><w:tc>" + p("UBND TỈNH") + "</w:tc><w:tc>" + p("MẬT") + "</w:tc></w:tr></w:tbl>";
        return List.of(
                body("mark-in-box", SECRET, box),
                body("mark-in-cell", SECRET, cell),
                body("mark-over-runs", SECRET, "<w:p>" + r("TỐI") + r(" M") + r("Ậ") + r("T") + "</w:p>"),
                body("mark-apart", SECRET, p("M Ậ T")),
                body("mark-quite-apart", SECRET, p("T Ố I   M Ậ T")),
                body("mark-framed", SECRET, p("[ – MẬT – ]")),
                body("mark-urgent", SECRET, p("HỎA TỐC – TỐI MẬT")),
                body("mark-decomposed", SECRET, p("MA\u0323\u0302T")),
                body("mark-by-tab", SECRET, "<w:p>" + r("UBND TỈNH") + "<w:r><w:tab/></w:r>" + r("MẬT") + "</w:p>"),
                body("mark-on-annex", SECRET, p("Một câu.").repeat(200) + p("TỐI MẬT")),
                body(
                        "mark-drawn",
                        SECRET,
                        "<w:p><w:r><w:pict><shape><textpath string='TUYỆT MẬT'/></shape></w:pict></w:r></w:p>"),
                part("mark-in-header", SECRET, "word/header2.xml", "hdr", p("MẬT")),
                part("mark-in-footer", SECRET, "word/footer1.xml", "ftr", p("TỐI MẬT")),
                part("mark-under-other-name", SECRET, "word/chan-trang.xml", "ftr", p("TỐI MẬT")),
                part(
                        "mark-in-note",
                        SECRET,
                        "word/footnotes.xml",
                        "footnotes",
                        "<w:footnote w:id='1'>" + p("TUYỆT MẬT") + "</w:footnote>"));
    }

    private static Hostile field(String name, String instruction) {
        String half = instruction.substring(0, 4);
        return body(
                name,
                "từ nơi khác",
                "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>" + half
                        + "</w:instrText></w:r><w:r><w:instrText>" + instruction.substring(4)
                        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>");
    }

    private static List<Hostile> fetching() {
        String relation = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "<Relationship Id='r1' Type='http://x/aFChunk' Target='trang.html'/></Relationships>";
        return List.of(
                field("field-text", "INCLUDETEXT \\\\192.0.2.1\\a.docx"),
                field("field-picture", "INCLUDEPICTURE http://192.0.2.1/a.png"),
                field("field-exchange", "DDEAUTO c:\\\\windows\\\\cmd.exe"),
                body(
                        "field-simple",
                        "từ nơi khác",
                        "<w:p><w:fldSimple w:instr=' DDE cmd'>" + r("a") + "</w:fldSimple></w:p>"),
                new Hostile(
                        "chunk.docx",
                        "nhúng",
                        () -> HostileFiles.docx("word/_rels/document.xml.rels", HostileFiles.utf8(relation))),
                new Hostile(
                        "object.docx",
                        "nhúng",
                        () -> HostileFiles.docx("word/embeddings/oleObject1.bin", new byte[64])),
                new Hostile(
                        "sheet-with-macro.docx",
                        "macro",
                        () -> HostileFiles.docx("word/embeddings/bang.xlsm", new byte[64])));
    }

    private static List<Hostile> packages() {
        return List.of(
                new Hostile("type.docx", BROKEN, () -> xml("<!DOCTYPE a>" + HostileFiles.document(p("a")), null)),
                new Hostile("utf-7.docx", BROKEN, () -> xml("<?xml version='1.0' encoding='UTF-7'?><a/>", null)),
                new Hostile("marked-utf-16.docx", SECRET, () -> xml(HostileFiles.document(p("TỐI MẬT")), UTF_16)),
                new Hostile("upwards.docx", BROKEN, () -> HostileFiles.docx("word/../../etc/a", new byte[1])),
                new Hostile("twice.docx", BROKEN, HostileWord::twice),
                new Hostile("locked.docx", "mật khẩu", () -> patched(6, 9)),
                new Hostile(
                        "declared.docx",
                        BROKEN,
                        () -> patched(6, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 127, 255, 255, 255, 127)),
                new Hostile("hundred-thousand-parts.docx", "bung ra quá lớn", () -> HostileFiles.docx(parts(100_000))));
    }

    private static List<Hostile> swollen() {
        return List.of(
                body("paragraph-of-digits", "quá dài", p(noise(1_200_000))),
                new Hostile("paragraphs.docx", "quá dài", () -> loaded("<w:p/>".repeat(200_000))),
                new Hostile("tables.docx", "quá dài", () -> loaded("<w:tbl/>".repeat(200_000))),
                new Hostile("names.docx", BROKEN, () -> loaded(names(200_000))),
                new Hostile("attribute.docx", "quá dài", () -> loaded("<w:p a='" + " ".repeat(20_000_000) + "'/>")),
                new Hostile(
                        "fields.docx",
                        "lồng nhau",
                        () -> loaded(
                                "<w:p><w:r>" + "<w:fldChar w:fldCharType='begin'/>".repeat(50_000) + "</w:r></w:p>")));
    }

    /** With something that cannot be squeezed, so that the whole does not look like a bomb. */
    private static byte[] loaded(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(DOCUMENT, HostileFiles.utf8(HostileFiles.document(body + p("a"))));
        parts.put("word/media/anh.png", HostileFiles.utf8(noise(400_000)));
        return HostileFiles.docx(parts);
    }

    private static String noise(int digits) {
        StringBuilder noise = new StringBuilder();
        new Random(7).ints(digits, 0, 10).forEach(noise::append);
        return noise.toString();
    }

    private static String names(int count) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < count; i++) {
            names.append("<a").append(i).append("/>");
        }
        return names.toString();
    }

    private static Map<String, byte[]> parts(int count) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            parts.put("word/media/" + i, new byte[0]);
        }
        return parts;
    }

    private static byte[] xml(String document, @Nullable Charset charset) {
        return HostileFiles.docx(DOCUMENT, charset == null ? HostileFiles.utf8(document) : document.getBytes(charset));
    }

    /** Two parts of one name: each program would show another of them. */
    private static byte[] twice() {
        byte[] file = HostileFiles.docx("word/documenu.xml", HostileFiles.utf8(HostileFiles.document(p("b"))));
        String bytes = new String(file, ISO_8859_1);
        return bytes.replace("word/documenu.xml", DOCUMENT).getBytes(ISO_8859_1);
    }

    private static byte[] patched(int at, int... bytes) {
        byte[] file = HostileFiles.docx(Map.of());
        byte[] patched = Arrays.copyOf(file, file.length);
        for (int i = 0; i < bytes.length; i++) {
            patched[at + i] = (byte) bytes[i];
        }
        return patched;
    }
}
