package vn.nhipcau.paper.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import vn.nhipcau.paper.KnownAgencies;
import vn.nhipcau.paper.PaperDate;
import vn.nhipcau.paper.PlanPaper;
import vn.nhipcau.paper.PlanReader;
import vn.nhipcau.paper.source.WordFile;
import vn.nhipcau.paper.writing.Part.Bullets;
import vn.nhipcau.paper.writing.Part.Column;
import vn.nhipcau.paper.writing.Part.PaperTable;
import vn.nhipcau.paper.writing.Part.Paragraph;

class PaperWriterTest {
    static byte[] written(OfficialPaper paper) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            PaperWriter.write(paper, file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XWPFDocument word(OfficialPaper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(written(paper)));
    }

    static OfficialPaper saying(Part... body) {
        return SamplePapers.of(null, "SỞ NGOẠI VỤ", List.of(body), List.of());
    }

    @Test
    void headingsAreRealAndTheLanguageIsVietnamese() throws Exception {
        try (XWPFDocument word = word(SamplePapers.provincialReport())) {
            XWPFParagraph heading = word.getParagraphs().stream()
                    .filter(p -> p.getText().equals("I. ĐẶC ĐIỂM TÌNH HÌNH"))
                    .findFirst()
                    .orElseThrow();
            assertThat(word.getStyles().getStyle(heading.getStyleID()).getName())
                    .isEqualTo("heading 1");
            assertThat(word.getStyles()
                            .getStyle("Heading3")
                            .getCTStyle()
                            .getPPr()
                            .getOutlineLvl()
                            .getVal())
                    .isEqualTo(2);
            assertThat(word.getProperties().getCoreProperties().getTitle())
                    .startsWith("BÁO CÁO Kết quả thực hiện Kế hoạch công tác thông tin đối ngoại năm 2026");
            assertThat(word.getPackage().getPackageProperties().getLanguageProperty())
                    .hasValue("vi-VN");
        }
    }

    @Test
    void samePaperGivesTheSameBytesWhereverItIsWritten() {
        byte[] here = written(SamplePapers.provincialReport());
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            assertThat(written(SamplePapers.provincialReport())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void shortRowsAreFilledAndColumnsFillThePage() throws IOException {
        PaperTable table = new PaperTable(
                List.of(new Column("STT", 1), new Column("Nội dung", 98), new Column("Nghiêng", 1)),
                List.of(List.of("1", "Một"), List.of()));
        try (XWPFDocument word = word(saying(table))) {
            XWPFTable written = word.getTables().get(1);
            assertThat(written.getRows()).allMatch(row -> row.getTableCells().size() == 3);
            List<Integer> widths = written.getRow(0).getTableCells().stream()
                    .map(cell -> cell.getWidth())
                    .toList();
            // 165 mm, and no column narrower than its longest word: "Nghiêng" is 43.5 points in 12 points bold
            assertThat(widths.stream().mapToInt(width -> width).sum()).isEqualTo(9354);
            assertThat(widths.get(2)).isBetween(43 * 20, 56 * 20);
        }
    }

    @Test
    void itemsAreAListWithDashes() throws IOException {
        try (XWPFDocument word = word(saying(new Bullets(List.of("- Một;", "Hai."))))) {
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getNumID() != null)
                            .map(paragraph -> paragraph.getNumLevelText() + " " + paragraph.getText()))
                    .containsExactly("- Một;", "- Hai.");
        }
    }

    @Test
    void lastRowStaysWithTheSignatureThatFollowsIt() throws IOException {
        try (XWPFDocument word = word(saying(SamplePapers.tasks(3)))) {
            List<XWPFTableRow> rows = word.getTables().get(1).getRows();
            assertThat(rows.get(2).getTableCells()).noneMatch(PaperWriterTest::isKept);
            assertThat(rows.get(3).getTableCells()).allMatch(PaperWriterTest::isKept);
        }
    }

    private static boolean isKept(XWPFTableCell cell) {
        return cell.getParagraphs().stream()
                .allMatch(paragraph -> paragraph.getCTP().getPPr().isSetKeepNext());
    }

    @Test
    void rowsThatComeWhileTheyAreWrittenGiveTheSameFile() {
        PaperTable known = SamplePapers.tasks(40);
        PaperTable coming = new PaperTable(known.columns(), () -> iterator(known.rows()));
        assertThat(written(saying(coming))).isEqualTo(written(saying(known)));
        PaperTable tooLong = new PaperTable(
                List.of(new Column("Một", 1)), () -> List.of(List.of("a", "b")).iterator());
        assertThatThrownBy(() -> written(saying(tooLong))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Iterator<List<String>> iterator(Iterable<? extends List<String>> rows) {
        List<List<String>> copy = new ArrayList<>();
        rows.forEach(copy::add);
        return copy.iterator();
    }

    @Test
    void ourOwnReaderFindsWhatWasWritten() {
        OfficialPaper report = SamplePapers.provincialReport();
        OfficialPaper plan = new OfficialPaper(
                null,
                report.issuer(),
                "07",
                "KH-UBND",
                "Quảng Trị",
                new PaperDate(2026, 2, 5),
                "KẾ HOẠCH",
                report.abstractText(),
                List.of(),
                report.bases(),
                report.body(),
                List.of(),
                report.recipients(),
                "VT",
                report.signer());
        PlanPaper read = PlanReader.read(WordFile.read(written(plan)), KnownAgencies.general());
        assertThat(read.type()).isEqualTo("KH");
        assertThat(read.number()).isEqualTo("07");
        assertThat(read.symbol()).isEqualTo("KH-UBND");
        assertThat(read.place()).isEqualTo("Quảng Trị");
        assertThat(read.date()).isEqualTo(new PaperDate(2026, 2, 5));
        assertThat(read.issuer()).isEqualToIgnoringCase("Ủy ban nhân dân tỉnh Quảng Trị");
        assertThat(read.abstractText()).isEqualTo(report.abstractText());
        assertThat(read.recipients()).extracting(recipient -> recipient.name()).contains("Các sở, ban, ngành cấp tỉnh");
        assertThat(read.signer()).isEqualTo(report.signer());
    }

    @Test
    void threeThousandRowsAndParagraphsAreWrittenInAMoment() {
        List<Part> body = new ArrayList<>();
        IntStream.range(0, 3000)
                .forEach(i -> body.add(new Paragraph("Đoạn " + i + " của báo cáo tổng hợp. ".repeat(5))));
        body.add(SamplePapers.tasks(3000));
        OfficialPaper paper = saying(body.toArray(Part[]::new));
        Duration best = IntStream.range(0, 8)
                .mapToObj(i -> {
                    long start = System.nanoTime();
                    written(paper);
                    return Duration.ofNanos(System.nanoTime() - start);
                })
                .min(Duration::compareTo)
                .orElseThrow();
        assertThat(best).isLessThan(Duration.ofMillis(300));
    }
}
