package vn.nhipcau.library.coverage;

import java.util.EnumMap;
import java.util.Map;

/**
 * Editions in a language, or in several, counted by how they stand.
 *
 * @param editions by share, each share named; {@code words} of their originals likewise
 */
public record Counted(Map<Share, Long> editions, Map<Share, Long> words) {
    static Counted none() {
        return new Counted(Map.of(), Map.of());
    }

    Counted plus(Share share, long moreEditions, long moreWords) {
        return new Counted(plus(editions, share, moreEditions), plus(words, share, moreWords));
    }

    public long editions(Share share) {
        return editions.getOrDefault(share, 0L);
    }

    public long words(Share share) {
        return words.getOrDefault(share, 0L);
    }

    public long all() {
        return editions.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Where a share begins on a bar of a thousand. */
    public long at(Share share) {
        long before = 0;
        for (Share each : Share.values()) {
            if (each == share) {
                break;
            }
            before += editions(each);
        }
        return thousandths(before);
    }

    /** How long a share is on a bar of a thousand. */
    public long length(Share share) {
        return thousandths(editions(share));
    }

    private long thousandths(long part) {
        return all() == 0 ? 0 : Math.round(part * 1000.0 / all());
    }

    private static Map<Share, Long> plus(Map<Share, Long> counts, Share share, long more) {
        Map<Share, Long> sum = new EnumMap<>(Share.class);
        sum.putAll(counts);
        sum.merge(share, more, Long::sum);
        return sum;
    }
}
