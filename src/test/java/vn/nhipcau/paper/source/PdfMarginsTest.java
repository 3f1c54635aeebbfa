package vn.nhipcau.paper.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.paper.Line;

/** What stands above and below the text of each page. */
class PdfMarginsTest {
    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    /** Pages are parted by bars: head / text / foot. */
    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
            Plan 2024/one/|Plan 2024/two/ = one two
            Plan 2024/one/1|Plan 2024/two/2 = one two
            /one/Plan, page 1|/two/Plan, page 2 = one two
            UBND/one/|Plan 2024/two/|Plan 2024/three/ = UBND one two three
            Head/one/|Other/two/ = Head one Other two
            2/one/|3/two/ = one two
            - 2 -/one/|- 3 -/two/ = one two
            Trang 2/one/|Trang 3/two/ = one two
            2 - 5/one/|3 - 5/two/ = one two
            Plan 2024/one/ = Plan 2024 one
            /same/|/same/ = same same
            """)
    void whatReturnsOnOtherPagesIsNoText(String pages, String text) throws IOException {
        assertEquals(
                text, PdfFile.read(file(pages)).lines().stream().map(Line::text).collect(Collectors.joining(" ")));
    }

    private static byte[] file(String pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (String held : pages.split("\\|", -1)) {
                String[] parts = held.split("/", -1);
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    line(content, parts[0], 800);
                    line(content, parts[1], 420);
                    line(content, parts[2], 40);
                }
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void line(PDPageContentStream content, String text, float y) throws IOException {
        content.beginText();
        content.setFont(FONT, 12);
        content.newLineAtOffset(90, y);
        content.showText(text);
        content.endText();
    }
}
