package vn.nhipcau.library.segments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Meaning;
import vn.nhipcau.library.Unit;

/**
 * Keeps the identity of an edition's sentences over an edit. A sentence of the same meaning keeps its key: first in the
 * order of its unit, then wherever it went, then out of the retired; then one that means again what was once translated;
 * then, within its unit, the one most like it, whose translations so become overtaken. The rest are new.
 */
public final class Realign {
    private final List<Old> olds;
    private final List<Fresh> fresh = new ArrayList<>();
    private final Function<String, Set<String>> translated;

    /** A sentence that was known, and whether it stood in the edition. */
    static final class Old {
        final Segment segment;
        final String meaning;
        final boolean standing;
        boolean taken;

        Old(Segment segment, boolean standing) {
            this.segment = segment;
            meaning = segment.meaning();
            this.standing = standing;
        }
    }

    /** A sentence that stands in the edition now. */
    static final class Fresh {
        final String unit;
        final int ordinal;
        final Coded source;
        final String meaning;

        @Nullable
        Old old;

        Fresh(String unit, int ordinal, Coded source) {
            this.unit = unit;
            this.ordinal = ordinal;
            this.source = source;
            meaning = Meaning.of(source.text());
        }
    }

    private Realign(List<Segment> standing, List<Segment> retired, Function<String, Set<String>> translated) {
        this.translated = translated;
        olds = new ArrayList<>();
        standing.forEach(segment -> olds.add(new Old(segment, true)));
        retired.forEach(segment -> olds.add(new Old(segment, false)));
    }

    /**
     * Finds out who is who.
     *
     * @param standing the sentences before the edit, in the order of reading
     * @param retired those that had gone before
     * @param units the edition after the edit
     * @param language of its words
     * @param translated by key, of which {@link Meaning}s of it there are translations; empty where there are none
     * @param keys makes a new key, never one that was used in this edition
     */
    public static Realigned of(
            List<Segment> standing,
            List<Segment> retired,
            List<Unit> units,
            String language,
            Function<String, Set<String>> translated,
            Supplier<String> keys) {
        Realign realign = new Realign(standing, retired, translated);
        units.forEach(unit -> realign.cut(unit, language));
        realign.match();
        return realign.outcome(keys);
    }

    private void cut(Unit unit, String language) {
        int ordinal = 0;
        for (Coded sentence : Sentences.of(unit, language)) {
            fresh.add(new Fresh(unit.id(), ordinal++, sentence));
        }
    }

    private void match() {
        inUnits((old, now) -> !old.meaning.equals(now.meaning) ? 0 : isTranslated(old) ? 1.01 : 1);
        elsewhere(old -> old.standing && isTranslated(old), old -> Set.of(old.meaning));
        elsewhere(old -> !old.standing && isTranslated(old), old -> Set.of(old.meaning));
        elsewhere(old -> true, this::translatedMeanings);
        fresh.stream()
                .filter(now -> now.old != null && !translatedMeanings(now.old).contains(now.meaning))
                .forEach(this::exchange);
        elsewhere(old -> old.standing, old -> Set.of(old.meaning));
        elsewhere(old -> true, old -> Set.of(old.meaning));
        inUnits(new Alike());
    }

    /** Whether there is a translation that is true to what it said last. */
    private boolean isTranslated(Old old) {
        return translatedMeanings(old).contains(old.meaning);
    }

    private Set<String> translatedMeanings(Old old) {
        return translated.apply(old.segment.key());
    }

    /** A sentence shall not stand there without a translation while one of its very words lies with a key nobody bears. */
    private void exchange(Fresh now) {
        olds.stream()
                .filter(old -> !old.taken && translatedMeanings(old).contains(now.meaning))
                .findFirst()
                .ifPresent(better -> {
                    Objects.requireNonNull(now.old).taken = false;
                    take(better, now);
                });
    }

    private void inUnits(InOrder.Worth<Old, Fresh> worth) {
        Map<String, List<Old>> before = olds.stream()
                .filter(old -> old.standing && !old.taken)
                .collect(Collectors.groupingBy(old -> old.segment.unit()));
        Map<String, List<Fresh>> after =
                fresh.stream().filter(now -> now.old == null).collect(Collectors.groupingBy(now -> now.unit));
        before.forEach((unit, gone) -> InOrder.match(gone, after.getOrDefault(unit, List.of()), worth, Realign::take));
    }

    /** Those of the same meaning find each other in the order of reading, whatever their units are. */
    private void elsewhere(Predicate<Old> which, Function<Old, Set<String>> meanings) {
        Map<String, List<Old>> byMeaning = new HashMap<>();
        olds.stream()
                .filter(old -> !old.taken && which.test(old))
                .forEach(old -> meanings.apply(old)
                        .forEach(meaning -> byMeaning
                                .computeIfAbsent(meaning, m -> new ArrayList<>())
                                .add(old)));
        for (Fresh now : fresh) {
            if (now.old == null) {
                byMeaning.getOrDefault(now.meaning, List.of()).stream()
                        .filter(old -> !old.taken)
                        .min(Comparator.comparing(
                                (Old old) -> !old.segment.unit().equals(now.unit)))
                        .ifPresent(old -> take(old, now));
            }
        }
    }

    private static void take(Old old, Fresh now) {
        old.taken = true;
        now.old = old;
    }

    private Realigned outcome(Supplier<String> keys) {
        return new Realigned(
                fresh.stream()
                        .map(now -> new Segment(
                                now.old == null ? keys.get() : now.old.segment.key(),
                                now.unit,
                                now.ordinal,
                                now.source))
                        .toList(),
                olds.stream().filter(old -> !old.taken).map(old -> old.segment).toList());
    }
}
