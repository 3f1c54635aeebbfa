package vn.nhipcau.paper.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose rules a paper stands under; the letter is dated 20/10/2026 in its head. */
class FormLawTest {
    private static final String DATE = "Quảng Trị, ngày 20 tháng 10 năm 2026";

    private static FormLaw law(HandMade paper) {
        return FormCheck.of("thu.docx", paper.docx(), null).law();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quảng Trị, ngày 05 tháng 3 năm 2020 | DECREE_30",
                "Quảng Trị, ngày 04 tháng 3 năm 2020 | CIRCULAR_01",
                "Quảng Trị, ngày    tháng 02 năm 2020 | CIRCULAR_01",
                "Quảng Trị, ngày    tháng 3 năm 2020 | DECREE_30",
                "Quảng Trị, ngày    tháng    năm 2019 | CIRCULAR_01",
                "Quảng Trị, ngày 19 tháng 01 năm 2011 | CIRCULAR_01",
                "Quảng Trị, ngày 18 tháng 01 năm 2011 | EARLIER",
                "Quảng Trị, ngày 31 tháng 02 năm 2010 | DECREE_30",
                "Quảng Trị, ngày    tháng    năm | DECREE_30",
            })
    void dateInTheHeadDecides(String date, FormLaw law) {
        assertThat(law(new HandMade("letter").changed("one " + DATE + " => " + date)))
                .isEqualTo(law);
    }

    @Test
    void knownDateGoesBeforeTheOneOnPaper() {
        byte[] letter = new HandMade("letter").docx();
        assertThat(FormCheck.of("thu.docx", letter, LocalDate.of(2017, 5, 12)).law())
                .isEqualTo(FormLaw.CIRCULAR_01);
        assertThat(FormCheck.of("thu.docx", letter, LocalDate.of(2021, 5, 12)).law())
                .isEqualTo(FormLaw.DECREE_30);
    }

    @Test
    void paperOfThePartyIsKnownByItsHeadOrItsNumber() {
        assertThat(law(new HandMade("letter")
                        .changed("one CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM => ĐẢNG CỘNG SẢN VIỆT NAM")))
                .isEqualTo(FormLaw.PARTY);
        assertThat(law(new HandMade("letter")
                        .changed("one CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM => TỈNH ỦY QUẢNG TRỊ")
                        .changed("one Số: 152/SNgV-HTQT => Số 16-KL/TU")))
                .isEqualTo(FormLaw.PARTY);
    }

    @Test
    void citedKindOfNumberDoesNotMakeAPaperTheParty() {
        assertThat(law(new HandMade("letter").changed("one Số: 152/SNgV-HTQT => Số: 152-KL/SNgV")))
                .isEqualTo(FormLaw.DECREE_30);
    }
}
