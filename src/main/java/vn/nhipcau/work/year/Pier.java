package vn.nhipcau.work.year;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.work.regimes.ExpectedRound;

/**
 * A day by which reports are due.
 *
 * @param rounds that are due then, none where they are still to come
 * @param expected rounds that regimes will bring; with neither, only the plan names the day
 */
record Pier(LocalDate day, List<DueRound> rounds, List<ExpectedRound> expected) {
    /** A round due so near to a day of the plan is the one that the plan means. */
    private static final int NEAR = 20;

    /** The days of rounds, of those to come, and those days of the plan that are neither; in order. */
    static List<Pier> of(List<DueRound> rounds, List<ExpectedRound> expected, List<LocalDate> planned) {
        Map<LocalDate, List<DueRound>> opened = rounds.stream().collect(Collectors.groupingBy(DueRound::due));
        Map<LocalDate, List<ExpectedRound>> toCome =
                expected.stream().collect(Collectors.groupingBy(ExpectedRound::due));
        Set<LocalDate> known = new TreeSet<>(opened.keySet());
        known.addAll(toCome.keySet());
        Set<LocalDate> days = new TreeSet<>(known);
        planned.stream()
                .filter(day -> known.stream().noneMatch(due -> Math.abs(ChronoUnit.DAYS.between(day, due)) <= NEAR))
                .forEach(days::add);
        return days.stream()
                .map(day -> new Pier(day, opened.getOrDefault(day, List.of()), toCome.getOrDefault(day, List.of())))
                .toList();
    }

    boolean isPlanned() {
        return rounds.isEmpty();
    }

    /** The first day that is told by then; nothing where only the plan names it. */
    Optional<LocalDate> periodFrom() {
        return Stream.concat(
                        rounds.stream().map(DueRound::periodFrom),
                        expected.stream().map(each -> each.dates().periodFrom()))
                .min(Comparator.naturalOrder());
    }
}
