package vn.nhipcau.world.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nhipcau.work.activities.FigureWords;

/** Each alternative of the words can be said, and says nothing that an activity could not. */
class GrammarTest {
    private static final Grammar WORDS = Grammar.read();
    private static final Map<String, String> GIVEN = Map.of("day", "1/2/2026", "year", "2026", "half", "1");

    /** A family name before a given one, or who bears one. */
    private static final Pattern PERSON = Pattern.compile(
            "(?<!\\p{L})(Nguyễn|Trần|Phạm|Huỳnh|Võ|Đặng|Bùi|Đỗ|Ngô) \\p{Lu}\\p{Ll}+|(?<!\\p{L})([Đđ]ồng chí|[Ôô]ng|[Bb]à) \\p{Lu}");

    @Test
    void everyNameInBracesHasWords() {
        Random random = new Random(1);
        for (String name : WORDS.alternatives().keySet()) {
            for (int i = 0; i < 50; i++) {
                assertThat(WORDS.one(name, random, GIVEN)).as(name).doesNotContain("{", "}", "  ");
            }
        }
    }

    @Test
    void nobodyIsNamedAndLettersAreComposed() {
        assertThat(WORDS.alternatives().values().stream().flatMap(List::stream)).allSatisfy(words -> {
            assertThat(words).doesNotContainPattern(PERSON);
            assertThat(Normalizer.isNormalized(words, Normalizer.Form.NFC)).isTrue();
        });
    }

    @Test
    void figuresAreReadAsOnesOfAPaper() {
        Random random = new Random(2);
        for (String kind : WORDS.all("kind")) {
            for (int i = 0; i < 100; i++) {
                String[] told = WORDS.one(kind, random, GIVEN).split(" ?::", -1);
                assertThat(Stream.of(told.length > 1 ? told[1].split(";", -1) : new String[0])
                                .filter(figure -> !figure.isBlank()))
                        .allSatisfy(figure ->
                                assertThat(FigureWords.read(figure)).as(figure).isPresent());
            }
        }
    }

    @Test
    void sameSeedSaysTheSame() {
        assertThat(WORDS.one("EVENT", new Random(7))).isEqualTo(WORDS.one("EVENT", new Random(7)));
    }
}
