package vn.nhipcau.work.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Due days of a year: of rounds, and of the plan where no round was opened for them. */
class PierTest {
    private static final LocalDate MAY = LocalDate.of(2022, 5, 25);
    private static final LocalDate NOVEMBER = LocalDate.of(2022, 11, 25);

    @Test
    void dayOfThePlanStandsWhereNoRoundIsDueAroundIt() {
        List<Pier> piers = Pier.of(List.of(round(1, "2022-05-23")), List.of(), List.of(MAY, NOVEMBER));
        assertThat(piers).extracting(Pier::day).containsExactly(LocalDate.of(2022, 5, 23), NOVEMBER);
        assertThat(piers).extracting(Pier::isPlanned).containsExactly(false, true);
    }

    @Test
    void roundFarFromThePlansDayIsAnotherOne() {
        assertThat(Pier.of(List.of(round(1, "2022-04-15")), List.of(), List.of(MAY)))
                .extracting(Pier::day)
                .containsExactly(LocalDate.of(2022, 4, 15), MAY);
    }

    @Test
    void roundsOfOneDayShareAPier() {
        assertThat(Pier.of(List.of(round(1, "2022-05-25"), round(2, "2022-05-25")), List.of(), List.of()))
                .singleElement()
                .satisfies(pier -> assertThat(pier.rounds()).hasSize(2));
    }

    private static DueRound round(long id, String due) {
        LocalDate day = LocalDate.parse(due);
        return new DueRound(id, "Kỳ " + id, day.minusMonths(5), day, day.plusDays(10), false, null, 1, Instant.EPOCH);
    }
}
