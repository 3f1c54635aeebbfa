package vn.nhipcau.library.segments;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Meaning;

/**
 * How much there is to translate, by how much of it the memory knows already: what an offer of cost is reckoned by. Words
 * where words stand apart, else letters; signs do not count, a number is one word.
 *
 * @param words by band, each band named
 * @param sentences by band, each band named
 */
public record Volume(Map<Band, Integer> words, Map<Band, Integer> sentences) {
    /** How near the memory comes. */
    public enum Band {
        REPETITION,
        IN_CONTEXT,
        EXACT,
        FUZZY_95,
        FUZZY_85,
        FUZZY_75,
        NEW;

        static Band of(int percent) {
            return percent > 100
                    ? IN_CONTEXT
                    : percent == 100
                            ? EXACT
                            : percent >= 95 ? FUZZY_95 : percent >= 85 ? FUZZY_85 : percent >= 75 ? FUZZY_75 : NEW;
        }
    }

    /** The words or letters of some sentences, repetitions counted each time. */
    public static int of(List<Coded> sentences) {
        return sentences.stream()
                .mapToInt(sentence -> Tokens.words(Meaning.of(sentence.text())))
                .sum();
    }

    /** The same without repetitions. */
    public static int withoutRepetitions(List<Coded> sentences) {
        return sentences.stream()
                .map(sentence -> Meaning.of(sentence.text()))
                .distinct()
                .mapToInt(Tokens::words)
                .sum();
    }

    /**
     * Sorts sentences into bands; the second of two of one meaning is a repetition.
     *
     * @param percent what the memory offers best for the sentence of this index: 101 in its context, 100 for the same
     *     meaning, below it the likeness, 0 for nothing
     */
    public static Volume of(List<Coded> sentences, ToIntFunction<Integer> percent) {
        Map<Band, Integer> words = new EnumMap<>(Band.class);
        Map<Band, Integer> counts = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            words.put(band, 0);
            counts.put(band, 0);
        }
        Set<String> met = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            String meaning = Meaning.of(sentences.get(i).text());
            Band band = met.add(meaning) ? Band.of(percent.applyAsInt(i)) : Band.REPETITION;
            words.merge(band, Tokens.words(meaning), Integer::sum);
            counts.merge(band, 1, Integer::sum);
        }
        return new Volume(Map.copyOf(words), Map.copyOf(counts));
    }

    /** All words or letters together. */
    public int total() {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }
}
