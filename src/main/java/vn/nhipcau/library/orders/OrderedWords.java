package vn.nhipcau.library.orders;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.nhipcau.library.segments.Volume;

/**
 * The words that were to be translated when an order was given.
 *
 * @param counts by band, each band named
 * @param weighted all of them, each by the weight of its band, rounded to whole words
 */
public record OrderedWords(Map<Band, Integer> counts, int weighted) {
    /** How near the memory came, as bureaus reckon it. */
    public enum Band {
        NEW,
        FUZZY,
        EXACT,
        IN_CONTEXT,
        REPETITION;

        static Band of(Volume.Band band) {
            return switch (band) {
                case NEW -> NEW;
                case FUZZY_75, FUZZY_85, FUZZY_95 -> FUZZY;
                case EXACT -> EXACT;
                case IN_CONTEXT -> IN_CONTEXT;
                case REPETITION -> REPETITION;
            };
        }
    }

    /**
     * Reckons a volume by weights.
     *
     * @param percents by band, each band named
     */
    static OrderedWords of(Volume volume, Map<Band, Integer> percents) {
        Map<Band, Integer> counts = new LinkedHashMap<>();
        for (Band band : Band.values()) {
            counts.put(band, 0);
        }
        volume.words().forEach((band, words) -> counts.merge(Band.of(band), words, Integer::sum));
        long hundredths = counts.entrySet().stream()
                .mapToLong(each -> (long) each.getValue() * percents.getOrDefault(each.getKey(), 100))
                .sum();
        return new OrderedWords(counts, Math.toIntExact((hundredths + 50) / 100));
    }

    public int count(Band band) {
        return counts.getOrDefault(band, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
