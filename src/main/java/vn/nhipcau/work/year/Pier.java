package vn.nhipcau.work.year;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A day by which reports are due.
 *
 * @param rounds that are due then, none where only the plan names the day
 */
record Pier(LocalDate day, List<DueRound> rounds) {
    /** A round due so near to a day of the plan is the one that the plan means. */
    private static final int NEAR = 20;

    /** The days of rounds, and those days of the plan for which no round was opened yet; in order. */
    static List<Pier> of(List<DueRound> rounds, List<LocalDate> planned) {
        Map<LocalDate, List<DueRound>> byDay =
                rounds.stream().collect(Collectors.groupingBy(DueRound::due, TreeMap::new, Collectors.toList()));
        List<Pier> piers = new ArrayList<>();
        byDay.forEach((day, due) -> piers.add(new Pier(day, due)));
        planned.stream()
                .filter(day ->
                        byDay.keySet().stream().noneMatch(due -> Math.abs(ChronoUnit.DAYS.between(day, due)) <= NEAR))
                .forEach(day -> piers.add(new Pier(day, List.of())));
        return piers.stream().sorted(Comparator.comparing(Pier::day)).toList();
    }

    boolean isPlanned() {
        return rounds.isEmpty();
    }
}
