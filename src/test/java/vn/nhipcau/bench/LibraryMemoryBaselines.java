package vn.nhipcau.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Meaning;
import vn.nhipcau.library.memory.Memory;
import vn.nhipcau.library.memory.Suggestion;
import vn.nhipcau.library.segments.Likeness;
import vn.nhipcau.library.segments.Tokens;

/** The same questions put to PostgreSQL's trigrams, and to every sentence in turn: that also knows the right answers. */
final class LibraryMemoryBaselines {
    private final JdbcClient jdbc;
    private final Memory memory;
    private final TransactionTemplate transaction;

    LibraryMemoryBaselines(JdbcClient jdbc, Memory memory, TransactionTemplate transaction) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.memory = memory;
    }

    void compare(List<String> sentences) {
        jdbc.sql("create index if not exists bench_trigrams on memory_entry using gin (meaning gin_trgm_ops)")
                .update();
        jdbc.sql("alter database nhipcau set pg_trgm.similarity_threshold = 0.6")
                .update();
        List<Double> trigrams = new ArrayList<>();
        List<Double> linear = new ArrayList<>();
        int asGood = 0;
        for (String sentence : sentences) {
            long begun = System.nanoTime();
            transaction.executeWithoutResult(status -> trigrams(sentence));
            trigrams.add((System.nanoTime() - begun) / 1e6);
        }
        List<int[]> all = all();
        for (String sentence : sentences) {
            long begun = System.nanoTime();
            List<Integer> best = best(all, sentence);
            linear.add((System.nanoTime() - begun) / 1e6);
            List<Integer> ours = memory.suggest(new Coded(sentence, List.of()), null, null, "vi", "en").stream()
                    .map(Suggestion::percent)
                    .map(percent -> Math.min(99, percent))
                    .toList();
            asGood += ours.equals(best) ? 1 : 0;
        }
        LibraryMemory.print("baseline: pg_trgm, index on the words", trigrams);
        LibraryMemory.print("baseline: every sentence in turn", linear);
        System.out.printf(
                Locale.ROOT,
                "  the same percents as every sentence in turn gives: %d of %d%n",
                asGood,
                sentences.size());
    }

    private void trigrams(String sentence) {
        jdbc.sql("set local pg_trgm.similarity_threshold = 0.6").update();
        jdbc.sql("""
                select id from memory_entry where meaning % :words order by similarity(meaning, :words) desc limit 5
                """).param("words", sentence).query(Long.class).list();
    }

    private record Row(long id, String meaning) {}

    private List<int[]> all() {
        List<int[]> all = new ArrayList<>();
        List<Row> rows = rows(0);
        while (!rows.isEmpty()) {
            rows.forEach(row -> all.add(numbers(row.meaning())));
            rows = rows(rows.getLast().id());
        }
        return all;
    }

    private List<Row> rows(long after) {
        return jdbc.sql("""
                select id, meaning from memory_entry where id > :after and removed_at is null order by id limit 5000
                """)
                .param("after", after)
                .query((row, number) -> new Row(row.getLong("id"), row.getString("meaning")))
                .list();
    }

    private static int[] numbers(String words) {
        return Tokens.folded(Meaning.of(words)).stream()
                .mapToInt(String::hashCode)
                .toArray();
    }

    /** The percents of the five best with different words. */
    private static List<Integer> best(List<int[]> all, String sentence) {
        int[] tokens = numbers(sentence);
        Map<Integer, Integer> found = new HashMap<>();
        for (int[] other : all) {
            int longer = Math.max(tokens.length, other.length);
            int edits = Likeness.distance(tokens, other, longer / 4);
            if (edits <= longer / 4) {
                found.put(Arrays.hashCode(other), Math.min(99, 100 * (longer - edits) / longer));
            }
        }
        return found.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(5)
                .toList();
    }
}
