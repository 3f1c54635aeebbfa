package vn.nhipcau.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.database.EmbeddedPostgres;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Meaning;
import vn.nhipcau.library.memory.Memory;
import vn.nhipcau.library.memory.Origin;
import vn.nhipcau.library.memory.Suggestion;
import vn.nhipcau.library.memory.Translated;

/** A memory of a million sentences: how long a suggestion takes, how much memory it costs, whether it is the best. */
final class LibraryMemory {
    private static final int SENTENCES = 1_000_000;
    private static final int BATCH = 10_000;
    private static final int DRAWS = 2_000;
    private static final int WARM_UP = 500;
    private static final int BASELINE_DRAWS = 60;

    private final Memory memory;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Trail trail;
    private final Random random = new Random(7);
    private final Corpus corpus = new Corpus(8);

    private LibraryMemory(ConfigurableApplicationContext context) {
        memory = context.getBean(Memory.class);
        jdbc = context.getBean(JdbcClient.class);
        transaction = new TransactionTemplate(
                context.getBean(org.springframework.transaction.PlatformTransactionManager.class));
        trail = context.getBean(Trail.class);
    }

    static void measure(boolean fresh) throws Exception {
        Path data = Path.of("target", "bench", "library-memory");
        if (fresh && Files.exists(data)) {
            EmbeddedPostgres.discard(data);
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(data);
                ConfigurableApplicationContext context = new SpringApplicationBuilder(
                                Class.forName("vn.nhipcau.Application"))
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .properties(Map.of(
                                "nhipcau.data", data.toString(),
                                "spring.datasource.url", postgres.jdbcUrl(),
                                "spring.datasource.username", postgres.user(),
                                "spring.datasource.password", postgres.password()))
                        .run()) {
            new LibraryMemory(context).measure();
        }
    }

    private void measure() throws IOException {
        fill();
        System.gc();
        Resident before = Resident.now();
        long begun = System.nanoTime();
        memory.settle();
        System.out.printf(
                Locale.ROOT, "  index brought up to the table in %.1f s%n", (System.nanoTime() - begun) / 1e9);
        List<String> known = draw();
        System.out.println("suggestions, in ms                                 p50      p99      max");
        times("exact  (aim p99 2)", known, this::exact);
        times("in context  (the same aim)", known, this::inContext);
        times("five best of changed sentences  (aim p99 30)", changed(known), this::suggest);
        times("five best of new sentences", news(), this::suggest);
        System.gc();
        Resident after = Resident.now();
        System.out.printf(
                Locale.ROOT,
                "  more resident memory %.0f MB: own %.0f, pages of the index %.0f  (aim 300)%n",
                (after.all() - before.all()) / 1024.0,
                (after.own() - before.own()) / 1024.0,
                (after.file() - before.file()) / 1024.0);
        new LibraryMemoryBaselines(jdbc, memory, transaction)
                .compare(changed(known).subList(0, BASELINE_DRAWS));
    }

    /** Sentences in texts of twenty, so that each has neighbours. */
    private void fill() {
        long there =
                jdbc.sql("select count(*) from memory_entry").query(Long.class).single();
        System.out.printf(Locale.ROOT, "memory: %d sentences, %d there%n", SENTENCES, there);
        Corpus texts = new Corpus(1);
        while (there < SENTENCES) {
            List<String> sentences = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                sentences.add(texts.sentence());
            }
            transaction.executeWithoutResult(status -> {
                trail.writeByProgram("bench", "memory.filled", "bench", null);
                memory.keep(translated(sentences), null);
            });
            there = jdbc.sql("select count(*) from memory_entry")
                    .query(Long.class)
                    .single();
        }
        jdbc.sql("vacuum analyze memory_entry").update();
    }

    private static List<Translated> translated(List<String> sentences) {
        List<Translated> translated = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            translated.add(new Translated(
                    "vi",
                    "en",
                    coded(sentences.get(i)),
                    coded("Translated: " + sentences.get(i)),
                    i % 20 == 0 ? null : Meaning.of(sentences.get(i - 1)),
                    i % 20 == 19 || i + 1 == sentences.size() ? null : Meaning.of(sentences.get(i + 1)),
                    "/editions/" + i / 20,
                    "Bài " + i / 20,
                    null,
                    Origin.REVIEWED));
        }
        return translated;
    }

    private static Coded coded(String words) {
        return new Coded(words, List.of());
    }

    private List<String> draw() {
        return jdbc
                .sql("select source from memory_entry tablesample system (1) repeatable (3)")
                .query(String.class)
                .list()
                .stream()
                .sorted(java.util.Comparator.comparingInt(sentence -> sentence.hashCode() * 31))
                .limit(DRAWS)
                .toList();
    }

    /** As a source is between two versions: up to a fifth of its words differ. */
    private List<String> changed(List<String> known) {
        return known.stream()
                .map(sentence ->
                        corpus.changed(sentence, 1 + random.nextInt(Math.max(1, sentence.split(" ").length / 5))))
                .toList();
    }

    private List<String> news() {
        List<String> news = new ArrayList<>();
        for (int i = 0; i < DRAWS; i++) {
            news.add(corpus.sentence());
        }
        return news;
    }

    /** What is measured. */
    private interface Question {
        List<Suggestion> ask(String sentence);
    }

    private List<Suggestion> exact(String sentence) {
        return memory.exact(coded(sentence), null, null, "vi", "en");
    }

    /** The neighbours are asked for; whether they are the same costs nothing more. */
    private List<Suggestion> inContext(String sentence) {
        return memory.exact(coded(sentence), "Trước.", "Sau.", "vi", "en");
    }

    private List<Suggestion> suggest(String sentence) {
        return memory.suggest(coded(sentence), null, null, "vi", "en");
    }

    private static void times(String name, List<String> sentences, Question question) {
        sentences.subList(0, Math.min(WARM_UP, sentences.size())).forEach(question::ask);
        List<Double> times = new ArrayList<>();
        int found = 0;
        for (String sentence : sentences) {
            long begun = System.nanoTime();
            found += question.ask(sentence).size();
            times.add((System.nanoTime() - begun) / 1e6);
        }
        print(name, times);
        System.out.printf(
                Locale.ROOT, "    %.2f found for each of %d%n", (double) found / sentences.size(), times.size());
    }

    static void print(String name, List<Double> times) {
        List<Double> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "  %-46s %8.2f %8.2f %8.2f%n",
                name,
                sorted.get(sorted.size() / 2),
                sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1),
                sorted.getLast());
    }
}
