package vn.nhipcau.paper.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.nhipcau.paper.Cell;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.SourceText;
import vn.nhipcau.paper.UnreadablePaper;

class WordFileTest {
    private static final String SPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static SourceText read(String body, Map<String, String> parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            part(zip, "word/document.xml", "<w:document " + SPACE + "><w:body>" + body + "</w:body></w:document>");
            for (Map.Entry<String, String> part : parts.entrySet()) {
                part(zip, part.getKey(), part.getValue());
            }
        }
        return WordFile.read(file.toByteArray());
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static List<String> texts(String body, Map<String, String> parts) throws IOException {
        return read(body, parts).lines().stream().map(Line::text).toList();
    }

    private static List<String> texts(String body) throws IOException {
        return texts(body, Map.of());
    }

    private static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String item(int numbering, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + numbering
                + "\"/></w:numPr></w:pPr>" + r(text) + "</w:p>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static Map<String, String> numbering(String definition, String lists) {
        return Map.of("word/numbering.xml", "<w:numbering " + SPACE + ">" + definition + lists + "</w:numbering>");
    }

    @Test
    void numbersCountByLevelAndBeginAnewBelow() throws IOException {
        Map<String, String> parts = numbering(
                "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.")
                        + level(2, "decimal", "%2.%3.") + level(3, "lowerLetter", "%4)") + "</w:abstractNum>",
                "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
        assertEquals(
                List.of("I. A", "1. b", "1.1. c", "1.2. d", "a) e", "2. f", "2.1. g", "II. H", "1. i"),
                texts(
                        item(1, 0, "A")
                                + item(1, 1, "b")
                                + item(1, 2, "c")
                                + item(1, 2, "d")
                                + item(1, 3, "e")
                                + item(1, 1, "f")
                                + item(1, 2, "g")
                                + item(1, 0, "H")
                                + item(1, 1, "i"),
                        parts));
    }

    @Test
    void listsOfOneDefinitionGoOnUnlessOneSaysWhereItStarts() throws IOException {
        Map<String, String> parts = numbering(
                "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimalZero", "%1.") + "</w:abstractNum>",
                "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
                        + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
                        + "</w:lvlOverride></w:num>");
        assertEquals(
                List.of("01. a", "02. b", "03. c", "01. d", "02. e"),
                texts(item(1, 0, "a") + item(1, 0, "b") + item(2, 0, "c") + item(3, 0, "d") + item(3, 0, "e"), parts));
    }

    @Test
    void styleBringsItsNumber() throws IOException {
        Map<String, String> parts = Map.of(
                "word/numbering.xml",
                "<w:numbering " + SPACE + "><w:abstractNum w:abstractNumId=\"4\">" + level(0, "upperRoman", "%1.")
                        + "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>",
                "word/styles.xml",
                "<w:styles " + SPACE
                        + "><w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr>"
                        + "</w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type=\"paragraph\" w:styleId=\"MucCon\"><w:basedOn w:val=\"Muc\"/>"
                        + "</w:style></w:styles>");
        String styled = "<w:p><w:pPr><w:pStyle w:val=\"MucCon\"/></w:pPr>" + r("MỤC TIÊU") + "</w:p>";
        SourceText read = read(styled + styled, parts);
        assertEquals(
                List.of("I. MỤC TIÊU", "II. MỤC TIÊU"),
                read.lines().stream().map(Line::text).toList());
        assertEquals(true, read.lines().getFirst().bold());
    }

    @Test
    void trackedChangesReadAsAccepted() throws IOException {
        assertEquals(
                List.of("Quý II/2022", "nối liền"),
                texts("<w:p>" + r("Quý ") + "<w:del><w:r><w:delText>I</w:delText></w:r></w:del><w:ins>" + r("II")
                        + "</w:ins>" + r("/2022")
                        + "<w:moveFrom>" + r("đi") + "</w:moveFrom></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("nối ") + "</w:p>" + p("liền")));
    }

    @Test
    void pageNumberFieldsAreOutAndOtherFieldsKeepTheirResult() throws IOException {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> %s </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("%s")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertEquals(
                List.of("Trang ", "mục IV"),
                texts("<w:p>" + r("Trang ") + String.format(Locale.ROOT, field, "PAGE", "2") + "</w:p><w:p>" + r("mục ")
                        + String.format(Locale.ROOT, field, "REF muc", "IV") + "</w:p>"));
    }

    @Test
    void breaksTabsAndTextBoxes() throws IOException {
        assertEquals(
                List.of("trong khung", "Một", "hai\tba"),
                texts("<w:p><w:r><w:pict><w:txbxContent>" + p("trong khung") + "</w:txbxContent></w:pict></w:r>"
                        + r("Một") + "<w:r><w:br/><w:t>hai</w:t><w:tab/><w:t>ba</w:t></w:r></w:p>"));
    }

    @Test
    void mergedCellsSayWhatTheyCover() throws IOException {
        String merged = "<w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p("Quý I") + "</w:tc>";
        String below = "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>";
        String wide = "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p("rộng") + "</w:tc>";
        SourceText read = read(
                "<w:tbl><w:tr>" + wide + "</w:tr><w:tr><w:tc>" + p("a") + "</w:tc>" + merged + "</w:tr><w:tr><w:tc>"
                        + p("b") + "</w:tc>" + below + "</w:tr></w:tbl>",
                Map.of());
        assertEquals(
                List.of(
                        new Cell(0, 0, 0, 1, 2),
                        new Cell(0, 1, 0, 1, 1),
                        new Cell(0, 1, 1, 2, 1),
                        new Cell(0, 2, 0, 1, 1)),
                read.lines().stream().map(Line::cell).toList());
    }

    @Test
    void footnotesStandApart() throws IOException {
        SourceText read = read(
                p("Thân"),
                Map.of(
                        "word/footnotes.xml",
                        "<w:footnotes " + SPACE + "><w:footnote>" + p("Chú thích") + "</w:footnote></w:footnotes>"));
        assertEquals(List.of("Thân"), read.lines().stream().map(Line::text).toList());
        assertEquals(
                List.of("Chú thích"),
                read.footnotes().stream()
                        .flatMap(note -> note.lines().stream())
                        .map(Line::text)
                        .toList());
    }

    @Test
    void secrecyMarkInAHeaderIsSeen() {
        UnreadablePaper refused = assertThrows(
                UnreadablePaper.class,
                () -> read(p("Thân"), Map.of("word/header1.xml", "<w:hdr " + SPACE + ">" + p("TỐI MẬT") + "</w:hdr>")));
        assertEquals("paper.unreadable.secret", refused.key());
    }

    private static String table(String... cells) {
        return "<w:tbl><w:tr>" + String.join("", cells) + "</w:tr></w:tbl>";
    }

    private static String cell(String held) {
        return "<w:tc>" + held + "</w:tc>";
    }

    private static List<String> places(String body) throws IOException {
        return read(body, Map.of()).lines().stream()
                .map(line ->
                        line.text() + " " + Objects.requireNonNull(line.cell()).table() + ":"
                                + line.cell().column())
                .toList();
    }

    @Test
    void tableInAFrameIsATableOfItsOwn() throws IOException {
        String inner = table(cell(p("Nội dung")), cell(p("Chủ trì")));
        assertEquals(List.of("Nội dung 1:0", "Chủ trì 1:1"), places(table(cell(inner))));
    }

    @Test
    void listDrawnAsATableBelongsToItsCell() throws IOException {
        String list = table(cell(p("Sở Y tế"))) + table(cell(p("Sở Du lịch")));
        assertEquals(
                List.of("Làm phim 0:0", "Sở Y tế 0:1", "Sở Du lịch 0:1", "Quý I 0:2"),
                places(table(cell(p("Làm phim")), cell(list), cell(p("Quý I")))));
    }

    @Test
    void listInATableInAFrameBelongsToTheCellOfTheTable() throws IOException {
        String row = table(cell(p("Làm phim")), cell(table(cell(p("Sở Y tế")))));
        assertEquals(List.of("Làm phim 1:0", "Sở Y tế 1:1"), places(table(cell(row))));
    }
}
