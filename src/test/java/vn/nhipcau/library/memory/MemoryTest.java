package vn.nhipcau.library.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Mark;
import vn.nhipcau.library.memory.Suggestion.Kind;
import vn.nhipcau.library.segments.DrawnWords;
import vn.nhipcau.library.segments.Likeness;
import vn.nhipcau.library.segments.Tokens;
import vn.nhipcau.library.segments.WordDifference.Fate;
import vn.nhipcau.library.segments.WordDifference.Stretch;

/** What the memory offers for a sentence. */
@ProductTest
class MemoryTest {
    private static final Mark BOLD = new Mark.Bold();
    private static final String FLUTE = "Tiếng khèn bè vang lên bên bếp lửa nhà sàn Vân Kiều.";

    @Autowired
    Memory memory;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Given given;

    @Test
    void betweenTheSameNeighboursComesBeforeTheSameWords() {
        keep("fr", FLUTE, "Ailleurs.", "Khác.", "Khác nữa.");
        keep("fr", FLUTE, "La flûte.", "Trước.", null);
        assertThat(memory.suggest(coded(FLUTE), "Trước.", null, "vi", "fr"))
                .extracting(found -> found.target().text(), Suggestion::kind, Suggestion::percent)
                .containsExactly(tuple("La flûte.", Kind.IN_CONTEXT, 101), tuple("Ailleurs.", Kind.EXACT, 100));
        assertThat(memory.suggest(coded(FLUTE), null, null, "vi", "fr"))
                .extracting(Suggestion::kind)
                .containsOnly(Kind.EXACT);
        assertThat(memory.suggest(coded(FLUTE), "Trước.", null, "vi", "ja")).isEmpty();
    }

    @Test
    void whatIsAlikeComesWithItsDifference() {
        keep("en", "Lễ hội cầu ngư Gio Hải thu hút 1.200 ngư dân.", "The festival drew 1,200 fishers.", null, null);
        Suggestion found = memory.suggest(
                        coded("Lễ hội cầu ngư Gio Hải thu hút 1.500 ngư dân."), null, null, "vi", "en")
                .getFirst();
        // one of twelve: eleven words and the stop
        assertThat(found.percent()).isEqualTo(91);
        assertThat(found.kind()).isEqualTo(Kind.FUZZY);
        assertThat(found.difference())
                .containsExactly(
                        new Stretch(Fate.KEPT, "Lễ hội cầu ngư Gio Hải thu hút "),
                        new Stretch(Fate.WENT, "1.200 "),
                        new Stretch(Fate.CAME, "1.500 "),
                        new Stretch(Fate.KEPT, "ngư dân."));
    }

    @Test
    void capitalsAloneMakeNoSameSentence() {
        keep("en", "SÔNG SÊ PÔN MÙA NƯỚC NỔI", "THE SEPON IN FLOOD", null, null);
        assertThat(memory.suggest(coded("Sông Sê Pôn mùa nước nổi"), null, null, "vi", "en"))
                .extracting(Suggestion::percent)
                .containsExactly(99);
    }

    @Test
    void codesAreThoseOfTheSentenceThatIsTranslated() {
        Mark link = new Mark.Link("/cu");
        given.write(() -> memory.keep(
                List.of(new Translated(
                        "vi",
                        "en",
                        new Coded("Ghé <1>chợ đêm Cam Lộ</1> nghe <2>bài chòi</2>.", List.of(link, BOLD)),
                        new Coded("Hear <2>bài chòi</2> at <1>Cam Lộ night market</1>.", List.of(link, BOLD)),
                        null,
                        null,
                        null,
                        null,
                        null,
                        Origin.REVIEWED)),
                null));
        Coded source = new Coded("Ghé <1>chợ đêm Cam Lộ</1> nghe bài chòi.", List.of(new Mark.Link("/moi")));
        Suggestion found = memory.suggest(source, null, null, "vi", "en").getFirst();
        assertThat(found.percent()).isEqualTo(100);
        assertThat(found.target()).isEqualTo(new Coded("Hear bài chòi at <1>Cam Lộ night market</1>.", source.marks()));
    }

    @Test
    void theSameKeptTwiceIsOneEntry() {
        String sentence = Given.unique("Măng chua nấu cá suối Đakrông số");
        keep("en", sentence, "Sour bamboo.", null, null);
        keep("en", sentence, "Sour bamboo.", null, null);
        keep("en", sentence, "Sour bamboo.", "Trước.", null);
        assertThat(jdbc.sql("select count(*) from memory_entry where source = :source")
                        .param("source", sentence)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatWasTakenOutIsOfferedNoMore() {
        keep("ko", "Đồi sim Hướng Hóa nở tím trời tháng tư.", "언덕.", null, null);
        Coded source = coded("Đồi sim Hướng Hóa nở tím trời tháng năm.");
        assertThat(memory.suggest(source, null, null, "vi", "ko")).hasSize(1);
        given.write(() -> jdbc.sql("""
                update memory_entry set removed_at = now(), written = pg_current_xact_id() where to_language = 'ko'
                """).update());
        assertThat(memory.suggest(source, null, null, "vi", "ko")).isEmpty();
    }

    /** Against a look at every sentence. */
    @Test
    void theFiveBestAreTheFiveBest() {
        long seed = System.nanoTime();
        DrawnWords words = new DrawnWords(new Random(seed));
        Random random = new Random(seed + 1);
        List<String> sentences = new ArrayList<>(Stream.generate(() -> String.join(" ", words.sentence()))
                .limit(60)
                .toList());
        for (int i = 0; i < 240; i++) {
            sentences.add(changed(sentences.get(random.nextInt(sentences.size())), random, words));
        }
        given.write(() -> memory.keep(
                sentences.stream()
                        .map(sentence -> translated("th", sentence, "th " + sentence, null, null))
                        .toList(),
                null));
        for (int i = 0; i < 60; i++) {
            String asked = changed(sentences.get(random.nextInt(sentences.size())), random, words);
            assertThat(memory.suggest(coded(asked), null, null, "vi", "th").stream()
                            .map(Suggestion::percent))
                    .as("seed %d: %s", seed, asked)
                    .isEqualTo(best(sentences, asked));
        }
    }

    private static List<Integer> best(List<String> sentences, String asked) {
        return sentences.stream()
                .distinct()
                .map(sentence -> sentence.equals(asked)
                        ? 100
                        : Math.min(99, (int)
                                Math.floor(100 * Likeness.of(Tokens.folded(sentence), Tokens.folded(asked)) + 1e-9)))
                .filter(percent -> percent >= 75)
                .sorted(Collections.reverseOrder())
                .limit(5)
                .collect(Collectors.toList());
    }

    private static String changed(String sentence, Random random, DrawnWords words) {
        List<String> others = new ArrayList<>(List.of(sentence.split(" ", -1)));
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            int at = random.nextInt(others.size());
            if (random.nextBoolean()) {
                others.set(at, words.word());
            } else {
                others.add(at, words.word());
            }
        }
        return String.join(" ", others);
    }

    private void keep(String to, String source, String target, @Nullable String before, @Nullable String after) {
        given.write(() -> memory.keep(List.of(translated(to, source, target, before, after)), null));
    }

    private static Translated translated(
            String to, String source, String target, @Nullable String before, @Nullable String after) {
        return new Translated(
                "vi", to, coded(source), coded(target), before, after, null, "Bài thử", null, Origin.REVIEWED);
    }

    private static Coded coded(String words) {
        return new Coded(words, List.of());
    }
}
