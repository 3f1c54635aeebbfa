package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nhipcau.work.reporting.MarkedText.Piece;

/** A paragraph's words and what its figures are bound to. */
class MarkedTextTest {
    private static final long SEED = 9012019;

    @Test
    void figuresStandAmongTheWords() {
        MarkedText text = MarkedText.of("Đón [[trên 41 đoàn/812 lượt|f12]] khách, phát [[1.500 tờ rơi|t:COPIES@7]].");
        assertThat(text.pieces())
                .containsExactly(
                        new Piece("Đón ", null),
                        new Piece("trên 41 đoàn/812 lượt", "f12"),
                        new Piece(" khách, phát ", null),
                        new Piece("1.500 tờ rơi", "t:COPIES@7"),
                        new Piece(".", null));
        assertThat(text.plain()).isEqualTo("Đón trên 41 đoàn/812 lượt khách, phát 1.500 tờ rơi.");
        assertThat(text.figures()).extracting(Piece::bound).containsExactly("f12", "t:COPIES@7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Không có số liệu.",
                "[[12 lớp|x9]]",
                "[[12 lớp|f]]",
                "[[12 lớp|n@]]",
                "[[12 lớp|]]",
                "[[|n]]",
                "[12 lớp|n]",
                "[[a|b|n]]",
                "[[[12 lớp|f12",
                "javascript: [[<script>|<b>]]"
            })
    void whatIsNoBondIsPlainWords(String typed) {
        assertThat(MarkedText.of(typed).figures()).isEmpty();
        assertThat(MarkedText.of(typed).plain()).isEqualTo(typed);
    }

    @Test
    void figureIsExchangedWhereverItIsBoundSo() {
        MarkedText text = MarkedText.of("Có [[3 lớp|f1]], trong đó [[3 lớp|f11]]; cả [[ba lớp|f1]] ở huyện [[x|y]].");
        assertThat(text.with("f1", "4 lớp"))
                .isEqualTo("Có [[4 lớp|f1]], trong đó [[3 lớp|f11]]; cả [[4 lớp|f1]] ở huyện [[x|y]].");
        assertThat(text.with("f2", "4 lớp")).as("bound nowhere").isEqualTo(text.with("f1x", "9"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "f12, true",
        "n, true",
        "t:VISITS, true",
        "t:lớp, true",
        "n@7, true",
        "t:COPIES@7, true",
        "f, false",
        "f12a, false",
        "N, false",
        "n@, false",
        "n@x, false",
        "t:, false",
        "t:a|b, false",
        "t:a]b, false",
        "n@7@8, false",
        "f1234567890123456789, false"
    })
    void knowsWhatABondIs(String word, boolean bound) {
        assertThat(MarkedText.isBound(word)).isEqualTo(bound);
    }

    @Test
    void whatIsTypedBecomesOneTidyLine() {
        assertThat(MarkedText.tidy("  Tập  huấn\r\n\tcho\u00a0cán bộ\u0000\u2028 xã "))
                .isEqualTo("Tập huấn cho cán bộ xã");
        assertThat(MarkedText.tidy("ngoa\u0323i")).as("letters composed").isEqualTo("ngo\u1ea1i");
        assertThat(MarkedText.tidy("a\ud800b")).as("half a letter").isEqualTo("a\ufffdb");
        assertThat(MarkedText.tidy("\u0e82\ud83c\udf89"))
                .as("Lao and pictures stay")
                .isEqualTo("\u0e82\ud83c\udf89");
    }

    /** No text is lost by reading it, whatever people type. */
    @Test
    void readingLosesNothing() {
        Random random = new Random(SEED);
        List<String> bits = List.of(
                "[[", "]]", "|", "[", "]", "f12", "n", "t:VISITS", "@7", "12 lớp", "[[3 đoàn|f3]]", "[[5|n@7]]");
        for (int i = 0; i < 2_000; i++) {
            String typed = Stream.generate(() -> bits.get(random.nextInt(bits.size())))
                    .limit(random.nextInt(9))
                    .collect(Collectors.joining());
            MarkedText read = MarkedText.of(typed);
            String again = read.pieces().stream()
                    .map(p -> p.bound() == null ? p.text() : "[[" + p.text() + "|" + p.bound() + "]]")
                    .collect(Collectors.joining());
            assertThat(again).as("seed " + SEED).isEqualTo(typed);
            assertThat(read.with("f999", "?")).isEqualTo(typed);
        }
    }
}
