package vn.nhipcau.library.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Meaning;
import vn.nhipcau.library.memory.Suggestion.Kind;
import vn.nhipcau.library.segments.Volume;
import vn.nhipcau.library.segments.WordDifference;

/** The memory of translations: what was translated once is offered again. */
@Component
public class Memory {
    private static final int MOST = 5;

    /** So many are looked at for five with different words. */
    private static final int LOOKED_AT = 20;

    private final MemoryRows rows;
    private final KeepInMemory keep;
    private final MemoryIndex index;
    private final JdbcClient jdbc;

    Memory(MemoryRows rows, KeepInMemory keep, MemoryIndex index, JdbcClient jdbc) {
        this.rows = rows;
        this.keep = keep;
        this.index = index;
        this.jdbc = jdbc;
    }

    /**
     * Keeps translations, in the caller's transaction, which writes the trail. Same words between the same neighbours are
     * kept once; those without words are left out.
     *
     * @param by the member who translated or imported, or null for the program
     * @return how many are new or renewed
     */
    public int keep(List<Translated> translated, @Nullable Long by) {
        return keep.keep(translated, by);
    }

    /**
     * Up to five translations with different words for a sentence, the best first.
     *
     * @param before {@link Meaning} of the sentence before it, null at the beginning; {@code after} likewise
     * @param from language of the sentence by ISO 639, {@code to} the one wanted
     */
    public List<Suggestion> suggest(
            Coded source, @Nullable String before, @Nullable String after, String from, String to) {
        String meaning = Meaning.of(source.text());
        if (meaning.isEmpty()) {
            return List.of();
        }
        Asked asked = new Asked(source, meaning, before, after);
        List<Suggestion> found = exact(asked, from, to);
        if (found.size() < MOST) {
            found.addAll(fuzzy(asked, from, to));
        }
        Set<String> targets = new HashSet<>();
        return found.stream()
                .filter(suggestion -> targets.add(
                        Meaning.of(suggestion.entry().translated().target().text())))
                .limit(MOST)
                .toList();
    }

    /**
     * Which sentences of a text it knows word for word: one look for all of them.
     *
     * @param meanings {@link Meaning} of each
     */
    public Set<String> known(List<String> meanings, String from, String to) {
        return rows.known(from, to, meanings);
    }

    /** Those of the same meaning alone: a milliseconds' look, for all sentences of an edition in turn. */
    public List<Suggestion> exact(
            Coded source, @Nullable String before, @Nullable String after, String from, String to) {
        return exact(new Asked(source, Meaning.of(source.text()), before, after), from, to);
    }

    /**
     * How much of a text the memory knows.
     *
     * @param sentences of one text, in their order
     */
    public Volume volume(List<Coded> sentences, String from, String to) {
        List<String> meanings =
                sentences.stream().map(one -> Meaning.of(one.text())).toList();
        return Volume.of(
                sentences,
                i -> suggest(
                                sentences.get(i),
                                i == 0 ? null : meanings.get(i - 1),
                                i + 1 == meanings.size() ? null : meanings.get(i + 1),
                                from,
                                to)
                        .stream()
                        .findFirst()
                        .map(Suggestion::percent)
                        .orElse(0));
    }

    /** Notes that a translator took an entry over; in the caller's transaction, which writes the trail. */
    public void used(long entry) {
        jdbc.sql("update memory_entry set used = used + 1 where id = :id")
                .param("id", entry)
                .update();
    }

    /** Waits until all that is kept can be found: for measurements and after a large import. */
    public void settle() {
        index.complete();
    }

    /** What a translation is asked for. */
    private record Asked(
            Coded source,
            String meaning,
            @Nullable String before,
            @Nullable String after) {
        boolean isContextOf(Translated other) {
            return (before != null || after != null)
                    && java.util.Objects.equals(before, other.before())
                    && java.util.Objects.equals(after, other.after());
        }
    }

    private List<Suggestion> exact(Asked asked, String from, String to) {
        List<Suggestion> found = new ArrayList<>();
        for (MemoryEntry entry : rows.exact(from, to, asked.meaning(), asked.before(), asked.after(), LOOKED_AT)) {
            boolean isInContext = asked.isContextOf(entry.translated());
            found.add(suggestion(asked, entry, isInContext ? Kind.IN_CONTEXT : Kind.EXACT, isInContext ? 101 : 100));
        }
        return found;
    }

    private List<Suggestion> fuzzy(Asked asked, String from, String to) {
        List<Hit> hits = index.search(Grams.of(from, to, asked.meaning()), LOOKED_AT);
        if (hits.isEmpty()) {
            return List.of();
        }
        Map<Long, Hit> percents = hits.stream().collect(Collectors.toMap(Hit::id, Function.identity()));
        return rows.of(hits.stream().map(Hit::id).toList()).stream()
                .filter(entry -> !Meaning.of(entry.translated().source().text()).equals(asked.meaning()))
                .map(entry -> suggestion(
                        asked,
                        entry,
                        Kind.FUZZY,
                        // the case of letters is all that differs
                        Math.min(
                                99,
                                percents.getOrDefault(entry.id(), new Hit(0, 0)).percent())))
                .sorted(Comparator.comparingInt(Suggestion::percent)
                        .reversed()
                        .thenComparing(found -> found.entry().keptAt(), Comparator.reverseOrder()))
                .toList();
    }

    private static Suggestion suggestion(Asked asked, MemoryEntry entry, Kind kind, int percent) {
        Translated known = entry.translated();
        return new Suggestion(
                entry,
                kind,
                percent,
                AdaptCodes.to(asked.source(), known.target()),
                WordDifference.of(known.source().text(), asked.source().text()));
    }
}
