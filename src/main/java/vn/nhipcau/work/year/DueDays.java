package vn.nhipcau.work.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.people.agencies.Agencies;
import vn.nhipcau.work.regimes.ExpectedRound;
import vn.nhipcau.work.regimes.ExpectedRounds;

/** The one place where the board and the private calendar read by which day a round is due, and for whom. */
@Component
class DueDays {
    private static final String ALL = """
            select o.id, o.title, o.period_from, o.due, o.locks, o.version, o.opened_at,
                   r.filed_at is not null as filed, r.id as report
            from reporting_round o
              left join report r on r.round_id = o.id and r.kind = 'AGENCY' and r.agency_id = :agency
            where o.due between :first and :last order by o.due, o.id
            """;
    /** With the agency's own days where it was given more time, which makes the entry of a calendar a newer one. */
    private static final String OF_AGENCY = """
            select o.id, o.title, o.period_from, a.due, a.locks, o.opened_at,
                   r.filed_at is not null as filed, r.id as report,
                   o.version + (select count(*)::int + count(x.ended_at)::int from round_extension x
                                where x.round_id = a.round_id and x.agency_id = a.agency_id) as version
            from agency_due a
              join reporting_round o on o.id = a.round_id
              left join report r on r.round_id = o.id and r.kind = 'AGENCY' and r.agency_id = a.agency_id
            where a.agency_id = :agency and a.due between :first and :last order by a.due, o.id
            """;

    private final JdbcClient jdbc;
    private final ExpectedRounds expected;
    private final Agencies agencies;

    DueDays(JdbcClient jdbc, ExpectedRounds expected, Agencies agencies) {
        this.jdbc = jdbc;
        this.expected = expected;
        this.agencies = agencies;
    }

    /** The rounds due between two days that a visitor may know of: who watches over none has the own agency's. */
    List<DueRound> seenBy(Visitor visitor, LocalDate first, LocalDate last) {
        return May.act(visitor, Deed.SEE_ROUNDS, null)
                ? all(visitor.agency(), first, last)
                : ofAgency(visitor.agency(), first, last);
    }

    /** All rounds, by the day that holds for everybody; with what one agency has filed. */
    List<DueRound> all(long agency, LocalDate first, LocalDate last) {
        return rounds(ALL, agency, first, last);
    }

    /** What regimes will bring and a visitor may know of, as {@link #seenBy} has it; of what is over, nothing comes. */
    List<ExpectedRound> expectedBy(Visitor visitor, LocalDate today, LocalDate last) {
        return May.act(visitor, Deed.SEE_ROUNDS, null)
                ? expected.due(today, last)
                : expectedOf(visitor.agency(), today, last);
    }

    List<ExpectedRound> allExpected(LocalDate today, LocalDate last) {
        return expected.due(today, last);
    }

    /** What regimes will ask of an agency. */
    List<ExpectedRound> expectedOf(long agency, LocalDate today, LocalDate last) {
        List<Agencies.Option> own = agencies.options(today).stream()
                .filter(option -> option.id() == agency)
                .toList();
        return expected.due(today, last).stream()
                .filter(each -> !each.regime().reporting(own).isEmpty())
                .toList();
    }

    /** The rounds in which an agency reports, by the day that holds for it. */
    List<DueRound> ofAgency(long agency, LocalDate first, LocalDate last) {
        return rounds(OF_AGENCY, agency, first, last);
    }

    private List<DueRound> rounds(String sql, long agency, LocalDate first, LocalDate last) {
        return jdbc.sql(sql)
                .param("agency", agency)
                .param("first", first)
                .param("last", last)
                .query(DueDays::round)
                .list();
    }

    private static DueRound round(ResultSet row, int number) throws SQLException {
        return new DueRound(
                row.getLong("id"),
                row.getString("title"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("locks", LocalDate.class),
                row.getBoolean("filed"),
                row.getObject("report", Long.class),
                row.getInt("version"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
