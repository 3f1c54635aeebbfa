package vn.nhipcau.paper.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhipcau.paper.PaperDate;
import vn.nhipcau.paper.writing.Part.Heading;

class Decree30Test {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "7|BC-UBND|Số: 07/BC-UBND",
                "07|BC-UBND|Số: 07/BC-UBND",
                "15| TTr - SNgV |Số: 15/TTr-SNgV",
                "1234|QyĐ-UBND|Số: 1234/QyĐ-UBND",
                "|BC-UBND|Số:       /BC-UBND",
            })
    void numberBelowTenHasALeadingZeroAndNothingIsSpaced(String number, String symbol, String line) {
        assertThat(Decree30.numberLine(number, symbol)).isEqualTo(line);
    }

    @Test
    void onlyDaysBelowTenAndTheFirstTwoMonthsHaveALeadingZero() {
        assertThat(Decree30.placeAndDate("Quảng Trị", new PaperDate(2026, 2, 5)))
                .isEqualTo("Quảng Trị, ngày 05 tháng 02 năm 2026");
        assertThat(Decree30.date(new PaperDate(2026, 3, 10))).isEqualTo("ngày 10 tháng 3 năm 2026");
        assertThat(Decree30.date(new PaperDate(2026, 12, 9))).isEqualTo("ngày 09 tháng 12 năm 2026");
        assertThat(Decree30.date(new PaperDate(2026, 11, null))).isEqualTo("ngày       tháng 11 năm 2026");
    }

    @Test
    void basesCloseWithSemicolonsAndTheLastWithAFullStop() {
        assertThat(Decree30.bases(
                        List.of("Căn cứ Luật Báo chí", "Căn cứ Nghị định số 09/2019/NĐ-CP.", "Căn cứ Kế hoạch;")))
                .containsExactly("Căn cứ Luật Báo chí;", "Căn cứ Nghị định số 09/2019/NĐ-CP;", "Căn cứ Kế hoạch.");
    }

    @Test
    void recipientsEndWithWhoKeepsThePaper() {
        assertThat(Decree30.recipients(List.of("Như trên", "- UBND tỉnh (b/c);"), "VT, TTĐN"))
                .containsExactly("- Như trên;", "- UBND tỉnh (b/c);", "- Lưu: VT, TTĐN.");
        assertThat(Decree30.recipients(List.of("Như trên"), "Lưu: VT.")).containsExactly("- Như trên;", "- Lưu: VT.");
        assertThat(Decree30.recipients(List.of("Như trên"), null)).containsExactly("- Như trên.");
    }

    @Test
    void oneAddresseeStandsAloneAndSeveralAreAList() {
        assertThat(Decree30.addressees(List.of("Bộ Ngoại giao;"))).containsExactly("Bộ Ngoại giao");
        assertThat(Decree30.addressees(List.of("Bộ Ngoại giao", "- Bộ Công an")))
                .containsExactly("- Bộ Ngoại giao;", "- Bộ Công an.");
    }

    @Test
    void headingsHaveTheirMarks() {
        assertThat(Decree30.heading(new Heading(1, "I", "Đặc điểm tình hình"))).isEqualTo("I. ĐẶC ĐIỂM TÌNH HÌNH");
        assertThat(Decree30.heading(new Heading(2, "1.", "Thuận lợi"))).isEqualTo("1. Thuận lợi");
        assertThat(Decree30.heading(new Heading(3, "a", "Kinh phí"))).isEqualTo("a) Kinh phí");
        assertThat(Decree30.heading(new Heading(3, "đ)", "Kinh phí"))).isEqualTo("đ) Kinh phí");
        assertThat(Decree30.heading(new Heading(3, "1.1", "Kinh phí"))).isEqualTo("1.1. Kinh phí");
        assertThat(Decree30.heading(new Heading(2, "", "Kinh phí"))).isEqualTo("Kinh phí");
    }

    @Test
    void subjectOfALetterBeginsOnce() {
        assertThat(Decree30.subject("báo cáo năm 2026")).isEqualTo("V/v báo cáo năm 2026");
        assertThat(Decree30.subject("V/v: báo cáo năm 2026")).isEqualTo("V/v báo cáo năm 2026");
    }

    @Test
    void annexesAreNumberedInRoman() {
        assertThat(List.of(1, 4, 9, 14, 40, 99))
                .extracting(Decree30::annexMark)
                .containsExactly("Phụ lục I", "Phụ lục IV", "Phụ lục IX", "Phụ lục XIV", "Phụ lục XL", "Phụ lục XCIX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ|Ủy ban nhân dân tỉnh Quảng Trị",
                "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH|Ủy ban nhân dân thành phố Hồ Chí Minh",
                "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH|Sở Văn hóa, Thể thao và Du lịch",
                "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI|Sở Lao động - Thương binh và Xã hội",
                "VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH CÀ MAU|Văn phòng Ủy ban nhân dân tỉnh Cà Mau",
                "Bộ Chỉ huy Bộ đội Biên phòng tỉnh|Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
            })
    void annexNamesThePaperItBelongsTo(String issuer, String inASentence) {
        OfficialPaper paper = SamplePapers.of(null, issuer, List.of(), List.of());
        assertThat(Decree30.attachedTo(paper))
                .isEqualTo("(Kèm theo Báo cáo số 07/BC-SVHTTDL ngày 05 tháng 02 năm 2026 của " + inASentence + ")");
    }
}
