package vn.nhipcau.world.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.editions.EditionText.Said;
import vn.nhipcau.library.segments.Sentences;

/** What generated editions say is cut into sentences by the program as the rows of the load pretend. */
class ToldTest {
    private static final Told TOLD = Told.read();

    @Test
    void eachIsSaidInSevenLanguages() {
        assertThat(TOLD.sentences()).containsOnlyKeys("title", "lead", "sentence");
        assertThat(TOLD.sentences().values().stream().flatMap(List::stream))
                .hasSize(11)
                .allSatisfy(said -> assertThat(said).containsOnlyKeys("vi", "en", "lo", "zh", "fr", "ja", "ko"));
    }

    @Test
    void villageAndNumberAreTheSameInAllLanguages() {
        for (Map<String, String> said : drawn("sentence")) {
            String number = said.getOrDefault("vi", "").replaceAll("\\D", "");
            assertThat(said.values())
                    .allSatisfy(words ->
                            assertThat(words).contains("Tân An", number).doesNotContain("{", "}"));
        }
    }

    @Test
    void lettersAreComposed() {
        assertThat(drawn("title").stream().flatMap(said -> said.values().stream()))
                .allSatisfy(words -> assertThat(Normalizer.isNormalized(words, Normalizer.Form.NFC))
                        .isTrue());
    }

    @Test
    void eachPassageIsOneSentenceOfItsUnit() {
        Random random = new Random(3);
        for (int i = 0; i < 100; i++) {
            List<Passage> all = List.of(
                    new Passage("title", 0, TOLD.one("title", "Tân An", random)),
                    new Passage("lead", 0, TOLD.one("lead", "Tân An", random)),
                    new Passage("p1", 0, TOLD.one("sentence", "Tân An", random)),
                    new Passage("p1", 1, TOLD.one("sentence", "Tân An", random)),
                    new Passage("p2", 0, TOLD.one("sentence", "Tân An", random)),
                    new Passage("p2", 1, TOLD.one("sentence", "Tân An", random)));
            Said page = Passage.page(all, ContentLanguage.ORIGINAL, UnaryOperator.identity());
            assertThat(page.units().stream()
                            .flatMap(unit -> Sentences.of(unit, ContentLanguage.ORIGINAL).stream())
                            .map(Coded::text))
                    .containsExactlyElementsOf(
                            all.stream().map(passage -> passage.in("vi")).toList());
        }
    }

    private static List<Map<String, String>> drawn(String part) {
        Random random = new Random(1);
        return IntStream.range(0, 100)
                .mapToObj(i -> TOLD.one(part, "Tân An", random))
                .toList();
    }
}
