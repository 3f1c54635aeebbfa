package vn.nhipcau.library.memory;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.nhipcau.library.Meaning;
import vn.nhipcau.library.exchange.Finding;

/**
 * What a memory of another program would bring.
 *
 * @param pairs how many are new, by languages: {@code vi → lo}
 * @param known how many the memory has already
 * @param doubled how many stand in the file more than once
 * @param foreign how many are in languages in which nothing is said here, by languages
 */
public record MemoryPlan(
        Map<String, Integer> pairs, int known, int doubled, Map<String, Integer> foreign, List<Finding> findings) {
    /** How many are new. */
    public int news() {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether there is no pair in it at all. */
    public boolean isRefused() {
        return pairs.isEmpty() && known + doubled == 0 && foreign.isEmpty();
    }

    /** Counts while a file is read. */
    static final class Count {
        private final Map<String, Integer> pairs = new TreeMap<>();
        private final Map<String, Integer> foreign = new TreeMap<>();
        private final Set<List<Object>> seen = new HashSet<>();
        private int known;
        private int doubled;

        void foreign(String from, String to) {
            foreign.merge(from + " → " + to, 1, Integer::sum);
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
            news.forEach(one -> pairs.merge(one.from() + " → " + one.to(), 1, Integer::sum));
            known += others;
        }

        MemoryPlan plan(List<Finding> findings) {
            return new MemoryPlan(Map.copyOf(pairs), known, doubled, Map.copyOf(foreign), findings);
        }
    }
}
