package vn.nhipcau.paper.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nhipcau.paper.writing.Part.Heading;
import vn.nhipcau.paper.writing.Part.Paragraph;
import vn.nhipcau.paper.writing.Printed.Line;
import vn.nhipcau.paper.writing.Printed.Page;

/** A table of contents whose numbers are those of the pages. */
class ContentsTest {
    private static final Pattern ENTRY = Pattern.compile("(.+?)\\.{3,}\\s*(\\d+)");

    private static byte[] written(OfficialPaper paper) throws IOException {
        PdfConverter converter = new PdfConverter();
        assumeTrue(converter.isPresent(), "LibreOffice is absent: no page was counted");
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        assertThat(new ContentsWriter(converter).write(paper, docx)).isEmpty();
        return docx.toByteArray();
    }

    private record Shown(String text, int page) {}

    /** The lines with dots and a number, on the pages of the contents. */
    private static List<Shown> shown(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.lines().stream())
                .map(Line::text)
                .map(ENTRY::matcher)
                .filter(Matcher::matches)
                .map(line -> new Shown(line.group(1), Integer.parseInt(line.group(2))))
                .toList();
    }

    /** A long report of many chapters, each heading another, with an annex that has a heading on its second page. */
    private static OfficialPaper longReport(int chapters) {
        List<Part> body = new ArrayList<>();
        for (int i = 1; i <= chapters; i++) {
            body.add(new Heading(1, String.valueOf(i), "Chương thứ " + i));
            body.add(new Heading(2, i + ".1", "Kết quả chương " + i));
            body.add(new Paragraph("Nội dung của chương được trình bày thành một đoạn dài. ".repeat(7 + i * 13 % 29)));
            body.add(new Heading(3, i + ".1.1", "Chi tiết chương " + i));
            body.add(new Paragraph("Nội dung chi tiết. ".repeat(5 + i * 7 % 31)));
        }
        Annex annex = new Annex(
                "Phụ lục dài",
                true,
                List.of(
                        new Paragraph("Nội dung phụ lục. ".repeat(400)),
                        new Heading(1, "A", "Cuối phụ lục"),
                        new Paragraph("Hết.")));
        return SamplePapers.of(null, "SỞ NGOẠI VỤ", body, List.of(annex, annex));
    }

    @Test
    void everyNumberIsThatOfThePageOnWhichTheHeadingStands() throws IOException {
        List<Page> pages = Printed.pages(written(longReport(40)));
        List<Shown> shown = shown(pages);
        assertThat(shown).hasSize(40 * 3 + 2 * 2);
        int firstAnnex = leaf(pages, 0, "Phụ lục I");
        int secondAnnex = leaf(pages, 0, "Phụ lục II");
        assertThat(shown).contains(new Shown("Phụ lục I. PHỤ LỤC DÀI", 1), new Shown("Phụ lục II. PHỤ LỤC DÀI", 1));
        List<Shown> last = shown.stream()
                .filter(entry -> entry.text().equals("A. CUỐI PHỤ LỤC"))
                .toList();
        assertThat(last)
                .extracting(Shown::page)
                .containsExactly(
                        leaf(pages, firstAnnex, "A. CUỐI PHỤ LỤC") - firstAnnex + 1,
                        leaf(pages, secondAnnex, "A. CUỐI PHỤ LỤC") - secondAnnex + 1);
        shown.subList(0, 120)
                .forEach(
                        entry -> assertThat(entry.page()).as(entry.text()).isEqualTo(leaf(pages, 0, entry.text()) + 1));
        assertThat(shown.get(119).page()).isGreaterThan(20);
    }

    /** On which leaf a line is nothing but these words. */
    private static int leaf(List<Page> pages, int from, String words) {
        for (int i = from; i < pages.size(); i++) {
            if (pages.get(i).lines().stream().anyMatch(line -> line.text().equals(words))) {
                return i;
            }
        }
        throw new AssertionError("nowhere: " + words);
    }

    @Test
    void tablesOfAnnexesAreNotLaidOutForIt() throws IOException {
        OfficialPaper paper = SamplePapers.of(
                null,
                "SỞ NGOẠI VỤ",
                List.of(new Heading(1, "I", "Kết quả"), new Paragraph("Một.")),
                List.of(
                        new Annex("Bảng dài", true, List.of(SamplePapers.tasks(20_000))),
                        new Annex("Sau bảng", false, List.of(new Heading(1, "A", "Đề mục")))));
        String document = WrittenParts.text(written(paper), "word/document.xml");
        assertThat(document.split("PAGEREF", -1)).hasSize(5);
        assertThat(document.split("separate\"/></w:r><w:r><w:t>1</w:t>", -1)).hasSize(5);
    }

    @Test
    void longEntriesStayOffTheNumbers() throws IOException {
        Heading wordy =
                new Heading(2, "1", "Công tác thông tin đối ngoại trên địa bàn tỉnh và khu vực biên giới ".repeat(3));
        List<Page> pages = Printed.pages(
                written(SamplePapers.of(null, "SỞ NGOẠI VỤ", List.of(wordy, new Paragraph("Một.")), List.of())));
        List<Line> lines = pages.getFirst().lines();
        Line counted = lines.stream()
                .filter(line -> ENTRY.matcher(line.text()).matches())
                .findFirst()
                .orElseThrow();
        assertThat(counted.right()).isGreaterThan(550).isLessThan(595.3 - 42.52 + 1);
        assertThat(lines.stream()
                        .filter(line -> line.text().startsWith("1. Công tác"))
                        .findFirst()
                        .orElseThrow()
                        .right())
                .isLessThan(595.3 - 42.52 - 25);
    }

    @Test
    void withoutLibreOfficeWordIsAskedForTheNumbers() throws IOException {
        PdfConverter none = new PdfConverter(Optional.empty(), Duration.ofSeconds(1));
        ByteArrayOutputStream docx = new ByteArrayOutputStream();
        assertThat(new ContentsWriter(none).write(longReport(2), docx)).containsInstanceOf(NoPdf.Absent.class);
        assertThat(WrittenParts.text(docx.toByteArray(), "word/settings.xml"))
                .contains("<w:updateFields w:val=\"true\"/>");
        assertThat(WrittenParts.text(docx.toByteArray(), "word/document.xml"))
                .contains("w:fldCharType=\"begin\" w:dirty=\"1\"");
    }

    @Test
    void countedContentsAskNobody() throws IOException {
        byte[] docx = written(longReport(2));
        assertThat(Stream.of("word/settings.xml", "word/document.xml").map(part -> WrittenParts.text(docx, part)))
                .noneMatch(part -> part.contains("updateFields") || part.contains("w:dirty"));
    }

    @Test
    void paperWithoutHeadingsHasNoContents() throws IOException {
        byte[] docx = written(SamplePapers.letter());
        assertThat(docx).isEqualTo(PaperWriterTest.written(SamplePapers.letter()));
    }
}
