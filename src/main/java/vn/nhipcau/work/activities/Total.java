package vn.nhipcau.work.activities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sum over activities, each counted once.
 *
 * @param key what it is bound to in a text: the code of an indicator, else the unit itself
 * @param indicator null where the unit stands for itself
 * @param figure the sum
 * @param activities in how many it was counted
 */
public record Total(String key, @Nullable Indicator indicator, Figure figure, int activities) {
    /** Indicators in their order, then what stands for itself. */
    static final Comparator<Total> ORDER = Comparator.comparingInt((Total t) ->
                    t.indicator() == null ? Integer.MAX_VALUE : t.indicator().position())
            .thenComparing(Total::key);

    /** What the sums of these activities are, indicators first; an activity that comes twice is counted once. */
    public static List<Total> of(List<Activity> activities, Indicators.Register register) {
        Map<Long, Activity> once = new LinkedHashMap<>();
        activities.forEach(a -> once.putIfAbsent(a.id(), a));
        Map<String, List<Counted>> byKey = once.values().stream()
                .flatMap(a -> a.figures().stream().map(f -> new Counted(a.id(), f)))
                .collect(Collectors.groupingBy(
                        c -> keyOf(c.figure(), register), LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .map(e -> sum(e.getKey(), e.getValue(), register))
                .sorted(ORDER)
                .toList();
    }

    /** What a figure counts for. */
    public static String keyOf(Figure figure, Indicators.Register register) {
        return register.of(figure)
                .map(Indicator::code)
                .orElseGet(() -> Objects.requireNonNull(figure.unit()).toLowerCase(java.util.Locale.ROOT));
    }

    private record Counted(long activity, Figure figure) {}

    private static Total sum(String key, List<Counted> counted, Indicators.Register register) {
        Figure first = counted.getFirst().figure();
        Optional<Indicator> indicator = register.of(first);
        Qualifier qualifier = counted.stream().map(c -> c.figure().qualifier()).reduce(Qualifier.EXACT, Qualifier::and);
        Figure sum = first.isGroupCount()
                ? Figure.visits(qualifier, add(counted, Figure::groups), add(counted, Figure::visits))
                : Figure.number(
                        qualifier,
                        counted.stream()
                                .map(c -> Objects.requireNonNull(c.figure().value()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        unit(counted, indicator));
        long activities = counted.stream().map(Counted::activity).distinct().count();
        return new Total(key, indicator.orElse(null), sum, (int) activities);
    }

    /** Their own unit where all have the same, in small letters where some write it otherwise; else the indicator's. */
    private static String unit(List<Counted> counted, Optional<Indicator> indicator) {
        List<String> units = counted.stream()
                .map(c -> Objects.requireNonNull(c.figure().unit()))
                .distinct()
                .toList();
        List<String> small = units.stream()
                .map(unit -> unit.toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .toList();
        return units.size() == 1
                ? units.getFirst()
                : small.size() == 1
                        ? small.getFirst()
                        : indicator.map(Indicator::unit).orElseThrow();
    }

    private static @Nullable Long add(List<Counted> counted, java.util.function.Function<Figure, @Nullable Long> part) {
        List<Long> parts = new ArrayList<>();
        counted.stream()
                .map(c -> part.apply(c.figure()))
                .forEach(p -> Stream.ofNullable(p).forEach(parts::add));
        return parts.isEmpty()
                ? null
                : parts.stream().mapToLong(Long::longValue).sum();
    }
}
