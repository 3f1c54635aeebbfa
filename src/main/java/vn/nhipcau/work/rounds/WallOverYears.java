package vn.nhipcau.work.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import vn.nhipcau.people.agencies.AgencyKind;

/**
 * How agencies reported over the years. Expected are those that the round named, as they were then.
 *
 * @param cells one for each round and kind of agency in it, the eldest round first
 */
public record WallOverYears(List<Cell> cells) {
    /**
     * The agencies of one kind in one round.
     *
     * @param due of the round; its year is the one that it is counted to
     */
    public record Cell(long round, String title, LocalDate due, AgencyKind kind, Tally tally) {
        public int year() {
            return due.getYear();
        }
    }

    /** All agencies of a round. */
    public record RoundRow(long round, String title, LocalDate due, Tally tally) {}

    /** A year with its rounds. */
    public record YearRow(int year, List<RoundRow> rounds) {
        public Tally tally() {
            return rounds.stream().map(RoundRow::tally).reduce(Tally.NONE, Tally::plus);
        }
    }

    /** The years, the newest first; in each the rounds as they came. */
    public List<YearRow> years() {
        TreeMap<Integer, List<RoundRow>> years = new TreeMap<>(Comparator.reverseOrder());
        rounds().forEach(row -> years.computeIfAbsent(row.due().getYear(), year -> new ArrayList<>())
                .add(row));
        return years.entrySet().stream()
                .map(year -> new YearRow(year.getKey(), year.getValue()))
                .toList();
    }

    /** The rounds as they came. */
    public List<RoundRow> rounds() {
        SequencedMap<Long, RoundRow> rounds = new java.util.LinkedHashMap<>();
        for (Cell cell : cells) {
            rounds.merge(
                    cell.round(),
                    new RoundRow(cell.round(), cell.title(), cell.due(), cell.tally()),
                    (one, other) -> new RoundRow(
                            one.round(), one.title(), one.due(), one.tally().plus(other.tally())));
        }
        return List.copyOf(rounds.values());
    }

    /** By kind of agency, then by year. */
    public Map<AgencyKind, Map<Integer, Tally>> kinds() {
        Map<AgencyKind, Map<Integer, Tally>> kinds = new EnumMap<>(AgencyKind.class);
        for (Cell cell : cells) {
            kinds.computeIfAbsent(cell.kind(), kind -> new TreeMap<>()).merge(cell.year(), cell.tally(), Tally::plus);
        }
        return kinds;
    }

    public Tally tally() {
        return cells.stream().map(Cell::tally).reduce(Tally.NONE, Tally::plus);
    }
}
