package vn.nhipcau.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Symbols of papers stay on one line. */
class SymbolsTest {
    @Test
    void symbolsOfPapersStayWhole() {
        assertThat(
                        Symbols.pieces(
                                        "Chương trình số 5115/CTr-BTTTT-BTLBP và Nghị định 72/2015/NĐ-CP, giai đoạn 2021-2030")
                                .stream()
                                .filter(Symbols.Piece::whole)
                                .map(Symbols.Piece::text))
                .containsExactly("5115/CTr-BTTTT-BTLBP", "72/2015/NĐ-CP", "2021-2030");
    }

    @Test
    void nothingOfTheTextIsLost() {
        String text = "Triển khai 28/CT-TTg (26/10/2021) 3 lớp";
        assertThat(String.join(
                        "",
                        Symbols.pieces(text).stream().map(Symbols.Piece::text).toList()))
                .isEqualTo(text);
    }
}
