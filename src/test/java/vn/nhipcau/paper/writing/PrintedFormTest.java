package vn.nhipcau.paper.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.nhipcau.paper.writing.Printed.Line;
import vn.nhipcau.paper.writing.Printed.Page;
import vn.nhipcau.paper.writing.Printed.Rule;

/** Each row of the table at the end of Annex I of Decree 30/2020/NĐ-CP, looked at on printed pages. */
class PrintedFormTest {
    private static Page report;
    private static Page department;
    private static Page letter;
    private static List<Page> reportPages;

    @BeforeAll
    static void print() {
        reportPages = Printed.pages(SamplePapers.provincialReport());
        report = reportPages.getFirst();
        department = Printed.pages(SamplePapers.departmentReport()).getFirst();
        letter = Printed.pages(SamplePapers.letter()).getFirst();
    }

    private static void isBold(Line line, int least, int most) {
        assertThat(line.size()).as(line.text()).isBetween(least - 0.1, most + 0.1);
        assertThat(line.bold()).as(line.text()).isTrue();
        assertThat(line.italic()).as(line.text()).isFalse();
    }

    private static void isUpright(Line line, int least, int most) {
        assertThat(line.size()).as(line.text()).isBetween(least - 0.1, most + 0.1);
        assertThat(line.bold()).as(line.text()).isFalse();
        assertThat(line.italic()).as(line.text()).isFalse();
    }

    private static void isItalic(Line line, int least, int most) {
        assertThat(line.size()).as(line.text()).isBetween(least - 0.1, most + 0.1);
        assertThat(line.bold()).as(line.text()).isFalse();
        assertThat(line.italic()).as(line.text()).isTrue();
    }

    private static void isRuledByAThirdToAHalf(Page page, Line line) {
        Rule rule = page.under(line);
        assertThat(rule.length() / line.width()).as(line.text()).isBetween(0.33, 0.5);
        assertThat(rule.middle()).isCloseTo(line.middle(), within(1.0));
    }

    @Test
    void nationAndMottoStandOnTheRightWithARuleAsLongAsTheMotto() {
        Line nation = report.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        isBold(nation, 12, 13);
        assertThat(nation.middle()).isGreaterThan(report.width() / 2);
        Line motto = report.line("Độc lập - Tự do - Hạnh phúc");
        isBold(motto, 13, 14);
        assertThat(motto.middle()).isCloseTo(nation.middle(), within(0.5));
        Rule rule = report.under(motto);
        assertThat(rule.length()).isCloseTo(motto.width(), within(2.0));
        assertThat(rule.middle()).isCloseTo(motto.middle(), within(1.0));
    }

    @Test
    void superiorIsNotBoldAndTheIssuerIsBoldAndRuled() {
        isUpright(department.line("ỦY BAN NHÂN DÂN"), 12, 13);
        isUpright(department.line("TỈNH QUẢNG TRỊ"), 12, 13);
        isBold(department.line("SỞ VĂN HÓA,"), 12, 13);
        Line last = department.line("THỂ THAO VÀ DU LỊCH");
        isBold(last, 12, 13);
        isRuledByAThirdToAHalf(department, last);
        isBold(report.line("ỦY BAN NHÂN DÂN"), 12, 13);
        isRuledByAThirdToAHalf(report, report.line("TỈNH QUẢNG TRỊ"));
    }

    @Test
    void numberHasALeadingZeroAndIsBlankUntilIssued() {
        isUpright(department.line("Số: 07/BC-SVHTTDL"), 13, 13);
        Line blank = report.starting("Số:");
        assertThat(blank.text()).isEqualTo("Số:       /BC-UBND");
        assertThat(blank.width()).as("room to write a number").isGreaterThan(75);
        isUpright(letter.line("Số: 152/UBND-KGVX"), 13, 13);
    }

    @Test
    void placeAndDateAreItalicOnTheLineOfTheNumber() {
        Line date = department.line("Quảng Trị, ngày 05 tháng 02 năm 2026");
        isItalic(date, 13, 14);
        assertThat(date.y()).isCloseTo(department.starting("Số:").y(), within(0.5));
        assertThat(date.middle())
                .isCloseTo(department.line("Độc lập - Tự do - Hạnh phúc").middle(), within(1.0));
        assertThat(report.starting("Quảng Trị, ngày").text()).matches("Quảng Trị, ngày {4,}tháng 11 năm 2026");
        assertThat(letter.line("Quảng Trị, ngày 20 tháng 10 năm 2026").italic()).isTrue();
    }

    @Test
    void typeAndAbstractAreBoldInTheMiddleAndRuled() {
        double middle = (85.04 + 595.3 - 42.52) / 2;
        for (Page page : List.of(report, department)) {
            Line type = page.line("BÁO CÁO");
            isBold(type, 13, 14);
            assertThat(type.middle()).isCloseTo(middle, within(1.0));
        }
        Line about = department.line("Công tác thông tin đối ngoại tháng 01 năm 2026");
        isBold(about, 13, 14);
        assertThat(about.middle()).isCloseTo(middle, within(1.0));
        isRuledByAThirdToAHalf(department, about);
        isRuledByAThirdToAHalf(report, report.line("và phương hướng, nhiệm vụ năm 2027 trên địa bàn tỉnh Quảng Trị"));
    }

    @Test
    void abstractOfALetterStandsUprightUnderItsNumber() {
        Line number = letter.starting("Số:");
        Line first = letter.line("V/v báo cáo kết quả");
        isUpright(first, 12, 13);
        isUpright(letter.line("đối ngoại năm 2026"), 12, 13);
        assertThat(first.middle()).isCloseTo(number.middle(), within(1.0));
        // the height of a line of 12 points, and 6 more
        assertThat(first.y() - number.y()).isBetween(12 + 6.0, 12 * 1.2 + 6 + 1);
    }

    @Test
    void basesAreItalicEachOnItsOwnLineAndClosed() {
        isItalic(report.starting("Căn cứ Nghị định số 72/2015/NĐ-CP"), 13, 14);
        isItalic(report.line("phủ về quản lý hoạt động thông tin đối ngoại;"), 13, 14);
        isItalic(report.starting("Căn cứ Quyết định số 1191/QĐ-TTg"), 13, 14);
        assertThat(report.lines()).extracting(Line::text).contains("tướng Chính phủ.");
    }

    @Test
    void bodyIsJustifiedWithIndentedFirstLines() {
        Line first = report.starting("Thực hiện Kế hoạch công tác");
        isUpright(first, 13, 14);
        assertThat(first.left()).isCloseTo(85.04 + 36, within(0.7));
        Line full = report.starting("tỉnh đến cơ sở, bám sát kế hoạch");
        assertThat(full.left()).isCloseTo(85.04, within(0.7));
        assertThat(full.right()).isCloseTo(595.3 - 42.52, within(1.0));
        Line second = report.starting("dân tỉnh báo cáo kết quả thực hiện như sau:");
        double pitch = second.y() - first.y();
        assertThat(pitch).as("single to one and a half").isBetween(14 * 1.14, 14 * 1.15 * 1.5);
        assertThat(report.line("I. ĐẶC ĐIỂM TÌNH HÌNH").y() - second.y())
                .as("6 points between paragraphs")
                .isCloseTo(pitch + 6, within(0.5));
    }

    @Test
    void headingsFollowTheirLevel() {
        isBold(report.line("I. ĐẶC ĐIỂM TÌNH HÌNH"), 13, 14);
        isBold(report.line("1. Thuận lợi"), 13, 14);
        isUpright(report.line("a) Kết quả"), 13, 14);
    }

    @Test
    void addresseesAreUprightWithDashesUnderTheColon() {
        isUpright(department.line("Kính gửi: Ủy ban nhân dân tỉnh Quảng Trị"), 13, 14);
        Line address = letter.line("Kính gửi:");
        isUpright(address, 13, 14);
        Line item = letter.line("- Các sở, ban, ngành, đoàn thể cấp tỉnh;");
        assertThat(item.left()).isCloseTo(address.right(), within(5.0));
        assertThat(letter.line("- Ủy ban nhân dân các xã, phường, đặc khu;").left())
                .isCloseTo(item.left(), within(0.1));
        assertThat(letter.lines()).extracting(Line::text).contains("thường trú trên địa bàn tỉnh Quảng Trị.");
    }

    @Test
    void signatureStandsRightOfTheRecipientsWithRoomToSign() {
        Line authority = letter.line("TM. ỦY BAN NHÂN DÂN");
        isBold(authority, 13, 14);
        isBold(letter.line("KT. CHỦ TỊCH"), 13, 14);
        Line post = letter.line("PHÓ CHỦ TỊCH");
        isBold(post, 13, 14);
        Line name = letter.line("Họ và tên người ký");
        isBold(name, 13, 14);
        assertThat(name.y() - post.y()).as("room for the signature").isGreaterThan(70);
        assertThat(name.middle()).isCloseTo(authority.middle(), within(0.5));
        Line head = letter.line("Nơi nhận:");
        assertThat(head.size()).isCloseTo(12, within(0.1));
        assertThat(head.bold() && head.italic()).isTrue();
        assertThat(head.y()).isCloseTo(authority.y(), within(4.0));
        isUpright(letter.line("- Như trên;"), 11, 11);
        isUpright(letter.line("- Lưu: VT, KGVX."), 11, 11);
    }

    @Test
    void annexIsNamedInTheMiddle() {
        Page first = reportPages.stream()
                .filter(page -> page.lines().getFirst().text().equals("Phụ lục I"))
                .findFirst()
                .orElseThrow();
        isBold(first.line("Phụ lục I"), 14, 14);
        Line title = first.line("KẾT QUẢ THỰC HIỆN NHIỆM VỤ CỦA CÁC CƠ QUAN, ĐƠN VỊ, ĐỊA PHƯƠNG NĂM 2026");
        isBold(title, 13, 14);
        assertThat(first.line("Phụ lục I").middle()).isCloseTo(title.middle(), within(0.5));
        isItalic(first.starting("(Kèm theo Báo cáo số"), 13, 14);
    }

    @Test
    void allIsInTimesNewRomanOrItsMetricTwin() {
        assertThat(reportPages.stream().flatMap(page -> page.lines().stream()).map(Line::font))
                .allMatch(font -> font.contains("LiberationSerif") || font.contains("TimesNewRoman"));
    }
}
