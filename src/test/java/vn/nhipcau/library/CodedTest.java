package vn.nhipcau.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marks as numbered codes, as a translator sees them, and back. */
class CodedTest {
    private static final Mark BOLD = new Mark.Bold();
    private static final Mark ITALIC = new Mark.Italic();
    private static final Mark GATE = new Mark.Link("/gates/lao-bao");

    private static final List<Run> SENTENCE = List.of(
            new Run("Qua "),
            new Run("cửa khẩu ", List.of(GATE)),
            new Run("Lao Bảo", List.of(GATE, BOLD)),
            new Run(" là tới "),
            new Run("Lào", List.of(ITALIC)),
            new Run("."));

    @Test
    void aMarkOverSeveralRunsIsOnePair() {
        Coded coded = Coded.of(SENTENCE);
        assertThat(coded.text()).isEqualTo("Qua <1>cửa khẩu <2>Lao Bảo</2></1> là tới <3>Lào</3>.");
        assertThat(coded.marks()).containsExactly(GATE, BOLD, ITALIC);
        assertThat(coded.words()).isEqualTo("Qua cửa khẩu Lao Bảo là tới Lào.");
        assertThat(coded.runs()).isEqualTo(SENTENCE);
    }

    @Test
    void pairsMayBeMovedByATranslation() {
        Coded english = new Coded(
                "Laos, <3>Laos</3>, lies beyond <1>the gate of <2>Lao Bảo</2></1>.", List.of(GATE, BOLD, ITALIC));
        assertThat(english.runs())
                .containsExactly(
                        new Run("Laos, "),
                        new Run("Laos", List.of(ITALIC)),
                        new Run(", lies beyond "),
                        new Run("the gate of ", List.of(GATE)),
                        new Run("Lao Bảo", List.of(GATE, BOLD)),
                        new Run("."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            an <1>opened one   | an opened one
            a closed</1> one   | a closed one
            an <7>unknown</7>  | an unknown
            <1>a</1> turned </2>b<2> | a turned b
            """)
    void aHalfOrUnknownPairLosesItsCodesAndNoWord(String text, String words) {
        assertThat(Run.words(new Coded(text, List.of(BOLD, ITALIC)).runs())).isEqualTo(words);
    }

    @Test
    void wordsThatLookLikeACodeAreNone() {
        Coded coded = Coded.of(List.of(new Run("nhiệt độ <1> độ", List.of())));
        assertThat(coded.marks()).isEmpty();
        assertThat(Run.words(coded.runs())).isEqualTo("nhiệt độ ‹1> độ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Đảo Cồn Cỏ.| Đảo  Cồn\u00a0Cỏ. |true
            Đảo Cồn Cỏ.|Đảo <1>Cồn Cỏ</1>.|true
            Đảo Cồn Cỏ.|Đa\u0309o Co\u0302\u0300n Co\u0309.|true
            Đảo Cồn Cỏ.|Đảo Cồn Cỏ|false
            Đảo Cồn Cỏ.|đảo Cồn Cỏ.|false
            đường|dương|false
            """)
    void whiteSpaceMarksAndTheWayLettersAreComposedDoNotTouchTheMeaning(String one, String other, boolean same) {
        assertThat(Meaning.of(one).equals(Meaning.of(other))).isEqualTo(same);
    }
}
