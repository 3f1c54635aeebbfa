package vn.nhipcau.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks as one types them without an editor. */
class NotationTest {
    private static final Mark BOLD = new Mark.Bold();
    private static final Mark ITALIC = new Mark.Italic();

    @Test
    void theFourMarksAreReadAndMayLieWithinEachOther() {
        assertThat(Notation.read("Qua [cửa khẩu **Lao Bảo**](/lao-bao) sang _[ລາວ]{lo}_."))
                .containsExactly(
                        new Run("Qua "),
                        new Run("cửa khẩu ", List.of(new Mark.Link("/lao-bao"))),
                        new Run("Lao Bảo", List.of(new Mark.Link("/lao-bao"), BOLD)),
                        new Run(" sang "),
                        new Run("ລາວ", List.of(ITALIC, new Mark.Foreign("lo"))),
                        new Run("."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Một * hai",
                "tệp bao_cao_2022.docx",
                "xem [1] và [2]",
                "giá ** chưa có",
                "mở [ngoặc",
                "đóng ] ngoặc"
            })
    void aSignWithoutItsOtherHalfIsASign(String typed) {
        assertThat(Run.words(Notation.read(typed))).isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chữ **đậm** và _nghiêng_",
                "[liên kết](https://example.org/a_b)",
                "**đậm _cả hai_**",
                "sao \\* và gạch \\_ và ngoặc \\[ \\]",
                "[ສະບາຍດີ]{lo} là xin chào"
            })
    void whatWasReadIsWrittenBackAsItWasTyped(String typed) {
        assertThat(Notation.write(Notation.read(typed))).isEqualTo(typed);
    }
}
