package vn.nhipcau.paper.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.nhipcau.paper.writing.Part.Column;
import vn.nhipcau.paper.writing.Part.Heading;
import vn.nhipcau.paper.writing.Part.PaperTable;
import vn.nhipcau.paper.writing.Part.Paragraph;
import vn.nhipcau.paper.writing.Printed.Line;
import vn.nhipcau.paper.writing.Printed.Page;

/** What Decree 30/2020/NĐ-CP and a reader expect of pages: margins, numbers, and what must not be parted. */
class PrintedPagesTest {
    private static final double MILLIMETRE = 72 / 25.4;
    private static final double SLACK = 1;

    private static List<Page> pages;

    @BeforeAll
    static void print() {
        pages = Printed.pages(SamplePapers.provincialReport());
    }

    /** Page numbers stand alone in the upper margin. */
    private static List<Line> text(Page page) {
        return page.lines().stream().filter(line -> line.y() > 20 * MILLIMETRE).toList();
    }

    private static List<String> numbers(Page page) {
        return page.lines().stream()
                .filter(line -> line.y() < 20 * MILLIMETRE)
                .map(Line::text)
                .toList();
    }

    private static List<Page> from(String firstLine) {
        int start = IntStream.range(0, pages.size())
                .filter(i -> pages.get(i).lines().getFirst().text().equals(firstLine))
                .findFirst()
                .orElseThrow();
        return pages.subList(start, pages.size());
    }

    @Test
    void paperIsA4AndLandscapeWhereAsked() {
        assertThat(pages).hasSizeGreaterThanOrEqualTo(12);
        for (Page page : pages) {
            double shorter = Math.min(page.width(), page.height());
            double longer = Math.max(page.width(), page.height());
            assertThat(shorter).isCloseTo(210 * MILLIMETRE, within(SLACK));
            assertThat(longer).isCloseTo(297 * MILLIMETRE, within(SLACK));
        }
        assertThat(pages.getFirst().width()).isLessThan(pages.getFirst().height());
        assertThat(from("Phụ lục I").getFirst().width()).isGreaterThan(600);
        assertThat(from("Phụ lục II").getFirst().width()).isLessThan(600);
    }

    @Test
    void marginsAreThoseOfTheDecree() {
        for (Page page : pages) {
            double left = text(page).stream().mapToDouble(Line::left).min().orElseThrow();
            double right = text(page).stream().mapToDouble(Line::right).max().orElseThrow();
            assertThat(left).isBetween(30 * MILLIMETRE - SLACK, 35 * MILLIMETRE);
            assertThat(page.width() - right).isGreaterThan(15 * MILLIMETRE - SLACK);
            Line first = text(page).getFirst();
            Line last = text(page).getLast();
            assertThat(first.y() - first.size() * 0.9).isBetween(20 * MILLIMETRE - SLACK, 25 * MILLIMETRE);
            assertThat(page.height() - last.y() - last.size() * 0.22).isGreaterThan(20 * MILLIMETRE - SLACK);
        }
        double reached =
                text(pages.get(1)).stream().mapToDouble(Line::right).max().orElseThrow();
        assertThat(pages.get(1).width() - reached).isBetween(15 * MILLIMETRE - SLACK, 20 * MILLIMETRE);
    }

    @Test
    void pagesAreNumberedInTheUpperMarginFromTheSecond() {
        assertThat(numbers(pages.getFirst())).isEmpty();
        Line number = pages.get(1).lines().getFirst();
        assertThat(number.text()).isEqualTo("2");
        assertThat(number.size()).isBetween(13.0, 14.1);
        assertThat(number.bold() || number.italic()).isFalse();
        double middleOfText = (30 + 210 - 15) / 2.0 * MILLIMETRE;
        assertThat(number.middle()).isCloseTo(middleOfText, within(SLACK));
        assertThat(numbers(pages.get(4))).containsExactly("5");
    }

    @Test
    void eachAnnexCountsItsOwnPages() {
        List<Page> annex = from("Phụ lục I");
        assertThat(numbers(annex.getFirst())).isEmpty();
        assertThat(numbers(annex.get(1))).containsExactly("2");
        assertThat(numbers(annex.get(2))).containsExactly("3");
        assertThat(numbers(from("Phụ lục II").getFirst())).isEmpty();
    }

    @Test
    void headOfATableIsRepeatedOnEachPage() {
        List<Page> annex = from("Phụ lục I").subList(0, 4);
        for (Page page : annex) {
            Line head = page.line("Nhiệm vụ");
            assertThat(head.bold()).isTrue();
            assertThat(head.size()).isBetween(11.9, 13.1);
            assertThat(page.line("STT").y()).isCloseTo(head.y(), within(0.5));
        }
        assertThat(annex.get(1).lines().get(1).y())
                .isCloseTo(annex.get(1).line("Nhiệm vụ").y(), within(0.5));
    }

    @Test
    void noRowIsTornBetweenPages() {
        // each row of the annex has a second line in the same column
        for (Page page : from("Phụ lục I").subList(0, 4)) {
            long begun = count(page, "Các sở, ban, ngành, UBND");
            assertThat(begun).isPositive().isEqualTo(count(page, "các xã, phường, đặc khu"));
        }
    }

    private static long count(Page page, String words) {
        return page.lines().stream().filter(line -> line.text().contains(words)).count();
    }

    @Test
    void noHeadingIsTheLastOfAPage() {
        List<Part> body = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            body.add(new Heading(1 + i % 3, String.valueOf(i), "Đề mục"));
            body.add(new Heading(3, "a", "Đề mục"));
            body.add(new Paragraph("Nội dung của mục được trình bày trong một đoạn. ".repeat(1 + i % 4)));
        }
        List<Page> printed = Printed.pages(SamplePapers.of(null, "SỞ NGOẠI VỤ", body, List.of()));
        assertThat(printed).hasSizeGreaterThan(6);
        assertThat(printed.stream().map(page -> page.lines().getLast().text()))
                .noneMatch(text -> text.toLowerCase(Locale.ROOT).endsWith("đề mục"));
    }

    @Test
    void signatureNeverStandsAloneOrTorn() {
        // with 20 lines the signature does not fit below them, with 25 the lines alone fill the page
        for (int lines : new int[] {20, 25}) {
            List<Part> body = new ArrayList<>();
            IntStream.range(0, lines).forEach(i -> body.add(new Paragraph("Nội dung.")));
            List<Page> printed = Printed.pages(SamplePapers.of(null, "SỞ NGOẠI VỤ", body, List.of()));
            assertThat(printed).hasSize(2);
            assertThat(printed.getLast().lines())
                    .extracting(Line::text)
                    .contains("Nội dung.", "Nơi nhận:", "GIÁM ĐỐC", "Họ và tên người ký");
        }
    }

    @Test
    void rowHigherThanAPageIsPrintedWhole() {
        String pasted = "Nội dung dán vào một ô. ".repeat(2100) + "Hết.";
        List<Page> printed = Printed.pages(SamplePapers.of(
                null,
                "SỞ NGOẠI VỤ",
                List.of(new PaperTable(
                        List.of(new Column("STT", 1), new Column("Nội dung", 9)),
                        List.of(List.of("1", pasted), List.of("2", "Sau")))),
                List.of()));
        assertThat(pasted).hasSizeGreaterThan(50_000);
        String text = printed.stream()
                .flatMap(page -> text(page).stream())
                .map(Line::text)
                .collect(Collectors.joining(" "));
        assertThat(text.split("dán vào một ô", -1)).hasSize(2101);
        assertThat(text).contains("Hết.").contains("2 Sau");
    }

    @Test
    void longNamesAreBalancedAndStayInTheirColumn() {
        Page page = Printed.pages(SamplePapers.of(
                        "LIÊN HIỆP CÁC TỔ CHỨC HỮU NGHỊ VIỆT NAM",
                        "TRUNG TÂM XÚC TIẾN ĐẦU TƯ, THƯƠNG MẠI VÀ DU LỊCH TỈNH QUẢNG TRỊ",
                        List.of(new Paragraph("Nội dung.")),
                        List.of()))
                .getFirst();
        List<Line> issuer = List.of(
                page.line("TRUNG TÂM XÚC TIẾN"),
                page.line("ĐẦU TƯ, THƯƠNG MẠI"),
                page.line("VÀ DU LỊCH"),
                page.line("TỈNH QUẢNG TRỊ"));
        double column = 62 * MILLIMETRE;
        for (Line line : issuer) {
            assertThat(line.bold()).isTrue();
            assertThat(line.left()).isGreaterThan(30 * MILLIMETRE - SLACK);
            assertThat(line.right()).isLessThan(30 * MILLIMETRE + column + SLACK);
            assertThat(line.middle()).isCloseTo(30 * MILLIMETRE + column / 2, within(SLACK));
        }
        assertThat(page.under(issuer.getLast()).length() / issuer.getLast().width())
                .isBetween(0.33, 0.5);
    }
}
