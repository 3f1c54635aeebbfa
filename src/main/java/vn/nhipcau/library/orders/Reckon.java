package vn.nhipcau.library.orders;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.memory.Memory;
import vn.nhipcau.library.memory.Suggestion;
import vn.nhipcau.library.orders.OrderedWords.Band;
import vn.nhipcau.library.segments.Volume;
import vn.nhipcau.library.translation.SegmentState;
import vn.nhipcau.library.translation.Sentence;
import vn.nhipcau.library.translation.Translations;

/** Reckons what there is to translate: the sentences that are not translated as they are now. */
@Component
class Reckon {
    private final Translations translations;
    private final Memory memory;
    private final JdbcClient jdbc;

    Reckon(Translations translations, Memory memory, JdbcClient jdbc) {
        this.translations = translations;
        this.memory = memory;
        this.jdbc = jdbc;
    }

    OrderedWords words(long edition, String language) {
        List<Sentence> all = translations.of(edition, language);
        List<Integer> open = IntStream.range(0, all.size())
                .filter(i -> isOpen(all.get(i)))
                .boxed()
                .toList();
        List<Coded> sources =
                open.stream().map(i -> all.get(i).segment().source()).toList();
        return OrderedWords.of(Volume.of(sources, i -> percent(all, open.get(i), language)), percents());
    }

    /** In hundredths of a new word. */
    Map<Band, Integer> percents() {
        Map<Band, Integer> percents = new EnumMap<>(Band.class);
        jdbc.sql("select band, percent from translation_weight")
                .query((row, i) -> percents.put(Band.valueOf(row.getString("band")), row.getInt("percent")))
                .list();
        return percents;
    }

    private static boolean isOpen(Sentence sentence) {
        return sentence.state() != SegmentState.TRANSLATED && sentence.state() != SegmentState.REVIEWED;
    }

    private int percent(List<Sentence> all, int at, String language) {
        return memory
                .suggest(
                        all.get(at).segment().source(),
                        meaning(all, at - 1),
                        meaning(all, at + 1),
                        ContentLanguage.ORIGINAL,
                        language)
                .stream()
                .findFirst()
                .map(Suggestion::percent)
                .orElse(0);
    }

    private static @Nullable String meaning(List<Sentence> all, int at) {
        return at < 0 || at >= all.size() ? null : all.get(at).segment().meaning();
    }
}
