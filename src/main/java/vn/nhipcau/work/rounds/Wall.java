package vn.nhipcau.work.rounds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.nhipcau.base.Text;
import vn.nhipcau.people.agencies.AgencyKind;

/**
 * How every agency stands in a round today.
 *
 * @param bricks in the order of the consolidated report
 * @param rounds the last ones, this one last
 */
public record Wall(ReportingRound round, LocalDate today, List<Brick> bricks, List<Trend> rounds) {
    public Map<AgencyKind, List<Brick>> byKind() {
        Map<AgencyKind, List<Brick>> kinds = new EnumMap<>(AgencyKind.class);
        bricks.forEach(brick ->
                kinds.computeIfAbsent(brick.kind(), kind -> new ArrayList<>()).add(brick));
        return kinds;
    }

    public int count(Standing standing) {
        return (int) bricks.stream().filter(b -> b.standing() == standing).count();
    }

    public Tally tally() {
        List<Filing> filings = bricks.stream().map(Brick::filing).toList();
        int filed = (int) filings.stream().filter(f -> f.filed() != null).count();
        int onTime = (int) filings.stream().filter(Filing::isOnTime).count();
        return new Tally(bricks.size(), filed, onTime, count(Standing.ACCEPTED));
    }

    /** By how many days an agency's time is over. */
    public long daysOverdue(Brick brick) {
        return ChronoUnit.DAYS.between(brick.filing().due(), today);
    }

    /** How many agencies have more time, of those that have not filed. */
    public long extended() {
        return bricks.stream()
                .filter(brick -> brick.isExtendedOn(today) && brick.filing().filed() == null)
                .count();
    }

    /** A day as the wall names it: without its year, where that is this year's. */
    public String day(Text text, LocalDate day) {
        return day.getYear() == today.getYear() ? text.dayMonth(day) : text.date(day);
    }

    /** The bar of all agencies by how they stand. */
    public Bar bar() {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            counts.put(standing, count(standing));
        }
        return Bar.of(counts);
    }
}
