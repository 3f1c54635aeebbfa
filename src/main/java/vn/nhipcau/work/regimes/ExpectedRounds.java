package vn.nhipcau.work.regimes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Typed;

/** What regimes will bring: their terms for which no round was opened yet. */
@Component
public class ExpectedRounds {
    /** A round of the same title that somebody opened by hand, due so near, is the one that the regime means. */
    private static final int NEAR = 20;

    private final Regimes regimes;
    private final JdbcClient jdbc;

    ExpectedRounds(Regimes regimes, JdbcClient jdbc) {
        this.regimes = regimes;
        this.jdbc = jdbc;
    }

    /**
     * A round that is there.
     *
     * @param regime from which it arose, null where somebody opened it by hand
     */
    private record Opened(
            @Nullable Long regime,
            @Nullable Integer year,
            @Nullable Integer term,
            String title,
            LocalDate due) {
        boolean isThe(ExpectedRound expected) {
            return regime == null
                    ? Typed.line(title).equalsIgnoreCase(Typed.line(expected.title()))
                            && Math.abs(ChronoUnit.DAYS.between(due, expected.due())) <= NEAR
                    : regime == expected.regime().id()
                            && Objects.equals(year, expected.year())
                            && Objects.equals(term, expected.term());
        }
    }

    /** Those due from a day to a day, in order. */
    public List<ExpectedRound> due(LocalDate first, LocalDate last) {
        List<Opened> opened = opened();
        return regimes.all().stream()
                .flatMap(regime -> of(regime, first, last))
                .filter(each -> opened.stream().noneMatch(round -> round.isThe(each)))
                .sorted(Comparator.comparing(ExpectedRound::due)
                        .thenComparingLong(each -> each.regime().id()))
                .toList();
    }

    /** A term may be due in the year beside its own. */
    private static Stream<ExpectedRound> of(Regime regime, LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear() - 1, last.getYear() + 1)
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, regime.terms().size()).mapToObj(term -> {
                    Term of = regime.terms().get(term - 1);
                    return new ExpectedRound(regime, year, term, of.titleIn(year), of.in(year));
                }))
                .filter(each ->
                        !each.due().isBefore(first) && !each.due().isAfter(last) && regime.isValidOn(each.due()));
    }

    private List<Opened> opened() {
        return jdbc.sql("""
                select regime_id as regime, regime_year as year, regime_term as term, title, due from reporting_round
                """).query(new SimplePropertyRowMapper<>(Opened.class)).list();
    }
}
