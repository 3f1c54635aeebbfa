package vn.nhipcau.library.bulletins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.library.media.MakeRenditions;
import vn.nhipcau.paper.writing.PdfConverter;

/** The sheets of an issue as they come out of the printer. */
@ProductTest
class PrintedIssueTest {
    private static final double MIDDLE = 297.5;

    private final PrintIssues printing;
    private final MakeRenditions renditions;
    private final Given given;
    private final BulletinDesk desk;

    PrintedIssueTest(
            @Autowired Browser browsers,
            @Autowired Given given,
            @Autowired PrintIssues printing,
            @Autowired MakeRenditions renditions) {
        this.printing = printing;
        this.renditions = renditions;
        this.given = given;
        desk = new BulletinDesk(browsers, given);
    }

    @Test
    void laoIssueIsA4InTwoColumnsWithAllLettersInIt() throws IOException {
        long story = desk.edition("Cửa khẩu Lao Bảo", BulletinDesk.VIETNAMESE, "Chợ phiên họp mỗi tuần.");
        desk.translate(story, "lo", "ດ່ານລາວບາວ", BulletinDesk.LAO, "ຕະຫຼາດນັດມີທຸກອາທິດ.");
        desk.put("lo", 0, story);
        try (PDDocument pdf = printed()) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 595.5f);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841.5f, 842.1f);
            assertThat(faces(pdf)).anyMatch(face -> face.contains("NotoSerifLao"));
            List<Glyph> sheet = glyphs(pdf, 2);
            assertThat(words(sheet, true)).contains(bare(BulletinDesk.VIETNAMESE), bare("Chợ phiên họp mỗi tuần."));
            assertThat(words(sheet, false)).contains(bare(BulletinDesk.LAO), bare("ຕະຫຼາດນັດມີທຸກອາທິດ."));
            assertThat(words(sheet, true)).doesNotContain("ດ");
            assertThat(words(glyphs(pdf, 1), true)).contains(bare("Cửa khẩu Lao Bảo"));
        }
    }

    @Test
    void chineseIssueHasItsLettersAndTheSheetOfEachStoryInItsContents() throws IOException {
        List<Long> stories = new ArrayList<>();
        String[] long1 = paragraphs(BulletinDesk.VIETNAMESE);
        String[] long2 = paragraphs(BulletinDesk.CHINESE);
        for (int i = 1; i <= 3; i++) {
            long story = desk.edition("Chuyện số " + i, long1);
            desk.translate(story, "zh", "第" + i + "篇", long2);
            stories.add(story);
        }
        desk.put("zh", 0, stories.toArray(Long[]::new));
        try (PDDocument pdf = printed()) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
            assertThat(faces(pdf)).anyMatch(face -> face.contains("NotoSerifCJK"));
            assertThat(words(glyphs(pdf, 2), false)).contains(bare(BulletinDesk.CHINESE));
            for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
                String all = text(pdf, page);
                assertThat(all.strip()).startsWith(desk.title + " · số 1/2022").endsWith(String.valueOf(page));
            }
            for (int i = 1; i <= 3; i++) {
                int on = pageOf(pdf, "Chuyện số " + i);
                assertThat(text(pdf, 1)).containsPattern("Chuyện số " + i + "\\s+第\\s*" + i + "篇\\s+" + on);
            }
        }
    }

    @Test
    void sheetsOlderThanTheIssueAreToldApart() throws IOException {
        long story = desk.edition("Cửa khẩu", "Một.");
        desk.translate(story, "en", "Gate", "One.");
        desk.put("en", 0, story);
        printed().close();
        assertThat(desk.officer.get(desk.address + "/issue").text("#press"))
                .contains("2 trang A4")
                .doesNotContain("cũ hơn nội dung");
        desk.version(story, "en", 2, "Gate", 1, "One and only.");
        assertThat(desk.officer.get(desk.address + "/issue").text("#press")).contains("cũ hơn nội dung");
        try (PDDocument anew = printed()) {
            assertThat(text(anew, 2)).contains("One and only.");
        }
        assertThat(desk.officer.get(desk.address + "/issue").text("#press")).doesNotContain("cũ hơn nội dung");
    }

    @Test
    void picturesListsQuotesAndTablesArePrintedWithCaptionAndCreditInBothColumns() throws IOException {
        renditions.all();
        long picture = given.sql()
                .sql("select id from media where file_name = 'dong-cat.jpg'")
                .query(Long.class)
                .single();
        long story = desk.edition("Cồn cát", blocks(picture, "Cồn cát Gio Hải", "Gió nam", "Gió bấc", "Cát biết đi."));
        desk.translate(
                story, "en", "Dunes", blocks(picture, "Dunes of Gio Hải", "South wind", "North wind", "Sand walks."));
        desk.put("en", 0, story);
        try (PDDocument pdf = printed()) {
            List<Glyph> sheet = glyphs(pdf, 2);
            assertThat(words(sheet, true))
                    .contains(
                            bare("Cồn cát Gio Hải (Hình vẽ: Nhịp Cầu)"),
                            bare("1. Gió nam"),
                            bare("2. Gió bấc"),
                            "Cátbiếtđi.");
            assertThat(words(sheet, false))
                    .contains(
                            bare("Dunes of Gio Hải (Drawing: Nhịp Cầu)"), bare("1. South wind"), bare("2. North wind"))
                    .contains("Sandwalks.");
            assertThat(pdf.getPage(1).getResources().getXObjectNames()).hasSize(1);
        }
    }

    /** A picture, a numbered list, a quotation and a table of one row. */
    private static String[] blocks(long picture, String caption, String one, String two, String said) {
        String runs = "[{\"text\":\"%s\",\"marks\":[]}]";
        return new String[] {
            "{\"type\":\"picture\",\"id\":\"b1\",\"media\":" + picture + ",\"caption\":" + runs.replace("%s", caption)
                    + "}",
            "{\"type\":\"list\",\"id\":\"b2\",\"ordered\":true,\"items\":[{\"id\":\"i1\",\"runs\":"
                    + runs.replace("%s", one) + "},{\"id\":\"i2\",\"runs\":" + runs.replace("%s", two) + "}]}",
            "{\"type\":\"quote\",\"id\":\"b3\",\"runs\":" + runs.replace("%s", said) + ",\"source\":[]}",
            "{\"type\":\"table\",\"id\":\"b4\",\"headed\":false,\"caption\":[],\"rows\":[[{\"id\":\"c1\",\"runs\":"
                    + runs.replace("%s", one) + "},{\"id\":\"c2\",\"runs\":" + runs.replace("%s", two) + "}]]}"
        };
    }

    private static String[] paragraphs(String words) {
        String[] all = new String[9];
        Arrays.fill(all, words);
        return all;
    }

    private PDDocument printed() throws IOException {
        Assumptions.assumeTrue(
                new PdfConverter().isPresent(), "LibreOffice is absent: no sheet was printed and looked at");
        desk.officer.post(desk.address + "/issue/printing");
        printing.all();
        Answer answer = desk.officer.get(desk.address + "/issue.pdf");
        assertThat(answer.status())
                .as(desk.officer.get(desk.address + "/issue").text("#press"))
                .isEqualTo(200);
        return Loader.loadPDF(answer.bytes());
    }

    private static List<String> faces(PDDocument pdf) throws IOException {
        List<String> faces = new ArrayList<>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).as("only the letters that are used").matches("[A-Z]{6}\\+.*");
                faces.add(font.getName());
            }
        }
        return faces;
    }

    /** A letter where it stands. */
    private record Glyph(String text, double x) {}

    private static List<Glyph> glyphs(PDDocument pdf, int page) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                glyphs.add(new Glyph(text.getUnicode(), text.getX()));
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(pdf);
        return glyphs;
    }

    /** The words of one column in the order in which they are drawn, without spaces. */
    private static String words(List<Glyph> glyphs, boolean left) {
        StringBuilder words = new StringBuilder();
        glyphs.stream().filter(glyph -> glyph.x() < MIDDLE == left).forEach(glyph -> words.append(glyph.text()));
        return bare(words.toString());
    }

    private static String bare(String words) {
        return words.replaceAll("\\s", "");
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static int pageOf(PDDocument pdf, String title) throws IOException {
        for (int page = 2; page <= pdf.getNumberOfPages(); page++) {
            if (text(pdf, page).contains(title)) {
                return page;
            }
        }
        throw new AssertionError(title);
    }
}
