package vn.nhipcau.library.memory;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nhipcau.library.Meaning;
import vn.nhipcau.library.exchange.Finding;

/**
 * What a memory of another program would bring.
 *
 * @param pairs how many are new, by languages
 * @param known how many the memory has already
 * @param doubled how many stand in the file more than once
 * @param foreign how many are in languages in which nothing is said here, by languages
 */
public record MemoryPlan(
        List<MemoryPairs.Pair> pairs, int known, int doubled, List<MemoryPairs.Pair> foreign, List<Finding> findings) {
    /** How many are new. */
    public int news() {
        return (int) pairs.stream().mapToLong(MemoryPairs.Pair::entries).sum();
    }

    /** Whether there is no pair in it at all. */
    public boolean isRefused() {
        return pairs.isEmpty() && known + doubled == 0 && foreign.isEmpty();
    }

    /** Counts while a file is read. */
    static final class Count {
        private final Map<List<String>, Integer> pairs = new LinkedHashMap<>();
        private final Map<List<String>, Integer> foreign = new LinkedHashMap<>();
        private final Set<List<Object>> seen = new HashSet<>();
        private int known;
        private int doubled;

        void foreign(String from, String to) {
            foreign.merge(List.of(from, to), 1, Integer::sum);
        }

        /** Whether the file has not told the same before. */
        boolean isFirst(Translated one) {
            boolean first = seen.add(List.of(
                    one.from(),
                    one.to(),
                    Meaning.of(one.source().text()),
                    one.target().text(),
                    String.valueOf(one.before()),
                    String.valueOf(one.after())));
            doubled += first ? 0 : 1;
            return first;
        }

        void handed(List<Translated> news, int others) {
            news.forEach(one -> pairs.merge(List.of(one.from(), one.to()), 1, Integer::sum));
            known += others;
        }

        MemoryPlan plan(List<Finding> findings) {
            return new MemoryPlan(pairs(pairs), known, doubled, pairs(foreign), findings);
        }

        private static List<MemoryPairs.Pair> pairs(Map<List<String>, Integer> counts) {
            return counts.entrySet().stream()
                    .map(one -> new MemoryPairs.Pair(
                            one.getKey().getFirst(), one.getKey().getLast(), one.getValue()))
                    .toList();
        }
    }
}
