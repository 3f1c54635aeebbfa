package vn.nhipcau.library.segments;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.segments.DrawnEdition.Paragraph;
import vn.nhipcau.library.segments.DrawnEdition.Sentence;

/**
 * Editions are edited at random, and after each save the translations that are shown as true to their source are held
 * against what the one who edited knows. Missed is a translation shown as true beside a sentence that says something else
 * than when it was translated. Wronged is a sentence that says what it said when it was translated, and is shown without,
 * although the translation was not overwritten. Sentences with the same words may stand for each other, so these are counted.
 */
public final class StaleLaw {
    private static final int SAVES_OF_AN_EDITION = 40;
    private static final int HISTORY = 6;
    private static final List<DrawnEdit> EDITS = List.of(DrawnEdit.values());

    private final Random random;
    private final DrawnEdition edition;
    private final Map<String, String> translatedMeaning = new HashMap<>();
    private final Map<String, Integer> saidWhenTranslated = new HashMap<>();
    private final Map<Integer, Integer> translatedSaid = new HashMap<>();
    private final Deque<List<Paragraph>> history = new ArrayDeque<>();
    private final Outcome outcome;
    private List<Segment> standing = List.of();
    private List<Segment> retired = List.of();
    private int keys;

    private StaleLaw(Random random, Outcome outcome) {
        this.random = random;
        this.outcome = outcome;
        edition = new DrawnEdition(random);
    }

    /** What came out; {@code missed} and {@code wronged} tell the first of their cases. */
    public static final class Outcome {
        public int edits;
        public int saves;
        public int sentences;
        public final List<String> missed = new ArrayList<>();
        public final List<String> wronged = new ArrayList<>();
        /** Sentences with new words beside which the translation of the old ones is shown, and those without. */
        public int overtaken;

        public int anew;
        public long nanoseconds;
    }

    /** Makes so many edits, and some more until the edition in hand is through. */
    public static Outcome of(long seed, int edits) {
        Random random = new Random(seed);
        Outcome outcome = new Outcome();
        while (outcome.edits < edits) {
            new StaleLaw(random, outcome).edit();
        }
        return outcome;
    }

    private void edit() {
        save("first");
        translate();
        for (int save = 0; save < SAVES_OF_AN_EDITION; save++) {
            StringBuilder done = new StringBuilder();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                DrawnEdit edit = EDITS.get(random.nextInt(EDITS.size()));
                edit.on(edition, List.copyOf(history));
                done.append(edit).append(' ');
                outcome.edits++;
            }
            save(done.toString());
            check(done.toString());
            if (random.nextInt(4) == 0) {
                translate();
            }
        }
    }

    private void save(String what) {
        history.addLast(edition.snapshot());
        if (history.size() > HISTORY) {
            history.removeFirst();
        }
        long begun = System.nanoTime();
        Realigned now =
                Realign.of(standing, retired, edition.content().units(), "vi", this::translated, () -> "k" + ++keys);
        outcome.nanoseconds += System.nanoTime() - begun;
        outcome.saves++;
        standing = now.segments();
        retired = now.retired();
        List<Sentence> sentences = edition.sentences();
        if (sentences.size() != standing.size()) {
            throw new IllegalStateException(
                    what + ": " + standing.size() + " segments of " + sentences.size() + " sentences");
        }
        if (new HashSet<>(standing.stream().map(Segment::key).toList()).size() != standing.size()) {
            throw new IllegalStateException(what + ": a key stands twice");
        }
    }

    private Set<String> translated(String key) {
        String meaning = translatedMeaning.get(key);
        return meaning == null ? Set.of() : Set.of(meaning);
    }

    private void translate() {
        List<Sentence> sentences = edition.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (random.nextInt(10) > 0) {
                Segment segment = standing.get(i);
                translatedMeaning.put(segment.key(), segment.meaning());
                saidWhenTranslated.put(segment.key(), sentences.get(i).said());
                translatedSaid.put(sentences.get(i).identity(), sentences.get(i).said());
            }
        }
    }

    private void check(String what) {
        List<Sentence> sentences = edition.sentences();
        Map<Integer, Integer> missing = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Segment segment = standing.get(i);
            String translated = translatedMeaning.get(segment.key());
            boolean shownTrue = translated != null && !segment.hasOvertaken(translated);
            if (shownTrue && !is(sentence.said(), saidWhenTranslated.get(segment.key()))) {
                outcome.missed.add(what + segment.source().text());
            }
            boolean isTrue = is(sentence.said(), translatedSaid.get(sentence.identity()));
            missing.merge(sentence.said(), (isTrue ? 1 : 0) - (shownTrue ? 1 : 0), Integer::sum);
            if (!isTrue && translatedSaid.containsKey(sentence.identity())) {
                outcome.overtaken += translated == null ? 0 : 1;
                outcome.anew += translated == null ? 1 : 0;
            }
        }
        outcome.sentences += sentences.size();
        missing.forEach((said, number) -> {
            if (number > 0 && standing(said) < translations(said)) {
                outcome.wronged.add(what + "sentence " + said + ", " + number);
            }
        });
    }

    /** How many translations of these words there are, where no later one has been written over them. */
    private long translations(int said) {
        return saidWhenTranslated.values().stream()
                .filter(other -> other == said)
                .count();
    }

    /** How many sentences with these words are shown with a translation of them. */
    private long standing(int said) {
        return standing.stream()
                .filter(segment -> is(said, saidWhenTranslated.get(segment.key())))
                .filter(segment -> !segment.hasOvertaken(translatedMeaning.getOrDefault(segment.key(), "")))
                .count();
    }

    private static boolean is(int said, @Nullable Integer other) {
        return other != null && other == said;
    }
}
