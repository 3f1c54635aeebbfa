package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.work.reporting.OnPaper.paragraph;
import static vn.nhipcau.work.reporting.OnPaper.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.nhipcau.paper.PaperDate;
import vn.nhipcau.paper.writing.OfficialPaper;
import vn.nhipcau.paper.writing.Part;
import vn.nhipcau.work.rounds.Section;

/** A report as an administrative paper. */
class ReportPaperTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 16);
    private static final Report DRAFT = OnPaper.report(ReportKind.CONSOLIDATED, ReportState.DRAFT, null);

    private static final List<Section> SECTIONS = List.of(
            section(1, 1, "Đặc điểm tình hình", false),
            section(2, 2, "Thuận lợi", false),
            section(3, 1, "Kết quả", false),
            section(4, 2, "Tập huấn", false, "TRAINING"),
            section(5, 2, "Hoạt động", true, "EVENT"),
            section(6, 3, "Trong nước", true, "EVENT"),
            section(7, 1, "Kiến nghị", false));

    private static PaperHead head(String authority, String archive) {
        return new PaperHead(
                "UBND tỉnh Quảng Trị",
                "Sở Ngoại vụ",
                "BC-SNgV",
                "Quảng Trị",
                "Kết quả công tác",
                "UBND tỉnh\n\n Sở Thông tin và Truyền thông ",
                "Đơn vị báo cáo như sau:",
                authority,
                "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC",
                "",
                "Như trên",
                archive,
                1);
    }

    private static OfficialPaper paper(Report report, Paragraph... paragraphs) {
        Map<Long, List<Paragraph>> text = Arrays.stream(paragraphs).collect(Collectors.groupingBy(Paragraph::section));
        return ReportPaper.of(report, head("", ""), SECTIONS, text, List.of(), TODAY);
    }

    /** Each line as it is printed: headings with mark, bullets with a dash. */
    private static List<String> lines(Paragraph... paragraphs) {
        List<String> lines = new ArrayList<>();
        for (Part part : paper(DRAFT, paragraphs).body()) {
            switch (part) {
                case Part.Heading heading -> lines.add(heading.mark() + " " + heading.text());
                case Part.Paragraph paragraph -> lines.add(paragraph.text());
                case Part.Bullets bullets ->
                    bullets.items().forEach(item -> lines.add("- " + item.replaceFirst("^- ", "")));
                case Part.PaperTable table -> lines.add("?");
            }
        }
        return lines;
    }

    @Test
    void sectionsWithoutTextAreLeftOutAndMarksRunOn() {
        assertThat(lines(paragraph(1, 5, "Một."), paragraph(2, 7, "Hai.")))
                .containsExactly("Đơn vị báo cáo như sau:", "I Kết quả", "1 Hoạt động", "Một.", "II Kiến nghị", "Hai.");
    }

    @Test
    void headingsAboveTextStayThoughTheyHaveNone() {
        assertThat(lines(paragraph(1, 6, "Một.")))
                .containsExactly("Đơn vị báo cáo như sau:", "I Kết quả", "1 Hoạt động", "a Trong nước", "Một.");
        assertThat(lines(paragraph(1, 2, "Một."), paragraph(2, 4, "Hai.")))
                .containsExactly(
                        "Đơn vị báo cáo như sau:",
                        "I Đặc điểm tình hình",
                        "1 Thuận lợi",
                        "Một.",
                        "II Kết quả",
                        "1 Tập huấn",
                        "Hai.");
    }

    @Test
    void whatIsLeftOutOrEmptyIsNotPrinted() {
        assertThat(lines(paragraph(1, 4, "Bỏ ra.", null, true, null), paragraph(2, 4, ""), paragraph(3, 7, "Còn lại.")))
                .containsExactly("Đơn vị báo cáo như sau:", "I Kiến nghị", "Còn lại.");
    }

    @Test
    void figuresAreWordsAndDashesBullets() {
        assertThat(lines(paragraph(1, 7, "- Đón [[3 đoàn/96 lượt|f3]] khách.")))
                .containsExactly("Đơn vị báo cáo như sau:", "I Kiến nghị", "- Đón 3 đoàn/96 lượt khách.");
    }

    @Test
    void eachAgencyHasOneParagraphOfItsOwnWhereTheOutlineWantsIt() {
        assertThat(lines(
                        paragraph(1, 5, "Toàn tỉnh có 3 hoạt động."),
                        OnPaper.of("Sở Ngoại vụ", 2, 5, "Một."),
                        OnPaper.of("Sở Y tế", 3, 5, "- Ba."),
                        OnPaper.of("Sở Ngoại vụ", 4, 5, "- Hai."),
                        OnPaper.of("Sở Y tế", 5, 7, "Kiến nghị chung.")))
                .containsExactly(
                        "Đơn vị báo cáo như sau:",
                        "I Kết quả",
                        "1 Hoạt động",
                        "Toàn tỉnh có 3 hoạt động.",
                        "- Sở Ngoại vụ: Một. Hai.",
                        "- Sở Y tế: Ba.",
                        "II Kiến nghị",
                        "Kiến nghị chung.");
    }

    @Test
    void ownWordsBetweenAgenciesStayBetweenThem() {
        assertThat(lines(
                        OnPaper.of("Sở Ngoại vụ", 1, 5, "Một."),
                        paragraph(2, 5, "Các huyện:"),
                        OnPaper.of("Huyện Hải Lăng", 3, 5, "Hai.")))
                .endsWith("- Sở Ngoại vụ: Một.", "Các huyện:", "- Huyện Hải Lăng: Hai.");
    }

    @Test
    void paragraphThatSpeaksForOthersNamesThem() {
        assertThat(lines(
                        OnPaper.of("Sở Ngoại vụ", 1, 5, "Cùng làm."),
                        paragraph(2, 5, "Cũng làm.", "Sở Y tế", true, 1L),
                        paragraph(3, 5, "Có làm.", "Báo Quảng Trị", true, 1L),
                        OnPaper.of("Sở Ngoại vụ", 4, 5, "Làm riêng.")))
                .endsWith("- Sở Ngoại vụ, Sở Y tế, Báo Quảng Trị: Cùng làm.", "- Sở Ngoại vụ: Làm riêng.");
    }

    @Test
    void numberAndDayStayBlankUntilItIsSigned() {
        OfficialPaper draft = paper(DRAFT);
        assertThat(draft.number()).isNull();
        assertThat(draft.date()).isEqualTo(new PaperDate(2022, 5, null));
        OfficialPaper signed = paper(OnPaper.signed(7, LocalDate.of(2022, 6, 1)));
        assertThat(signed.number()).isEqualTo("7");
        assertThat(signed.date()).isEqualTo(new PaperDate(2022, 6, 1));
    }

    @Test
    void headAndEndAreAsTheyWereEntered() {
        OfficialPaper paper =
                ReportPaper.of(DRAFT, head("TM. ỦY BAN NHÂN DÂN", "TTBCXB"), SECTIONS, Map.of(), List.of(), TODAY);
        assertThat(paper.type()).isEqualTo("BÁO CÁO");
        assertThat(paper.addressees()).containsExactly("UBND tỉnh", "Sở Thông tin và Truyền thông");
        assertThat(paper.archive()).isEqualTo("VT, TTBCXB");
        assertThat(paper.signer().authority()).isEqualTo("TM. ỦY BAN NHÂN DÂN");
        assertThat(paper.signer().post()).containsExactly("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC");
        assertThat(paper.signer().name()).isNull();
        assertThat(paper(DRAFT).archive()).isEqualTo("VT");
        assertThat(paper(DRAFT).signer().authority()).isNull();
    }
}
