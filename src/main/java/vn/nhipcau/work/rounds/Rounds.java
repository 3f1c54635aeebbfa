package vn.nhipcau.work.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.agencies.Agencies;

/** Where reporting rounds are kept, and who reports in them. */
@Component
public class Rounds {
    private static final String TALLY = """
            select r.*, count(*)::int as agencies, count(p.filed_at)::int as submitted,
                   (count(*) filter (where (p.filed_at at time zone 'Asia/Ho_Chi_Minh')::date <= a.due))::int as on_time,
                   (count(*) filter (where p.state = 'ACCEPTED'))::int as accepted
            from reporting_round r
              join agency_due a on a.round_id = r.id
              left join report p on p.round_id = r.id and p.agency_id = a.agency_id and p.kind = 'AGENCY'
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Rounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A round in the list. */
    public record Row(ReportingRound round, Tally tally) {}

    public Optional<ReportingRound> find(long id) {
        return jdbc.sql("select * from reporting_round where id = :id")
                .param("id", id)
                .query(Rounds::round)
                .optional();
    }

    public Tally tally(long round) {
        return jdbc.sql(TALLY + "where r.id = :round group by r.id")
                .param("round", round)
                .query(Rounds::row)
                .single()
                .tally();
    }

    /** All, the one due last first. */
    public List<Row> list() {
        return jdbc.sql(TALLY + "group by r.id order by r.due desc, r.id desc")
                .query(Rounds::row)
                .list();
    }

    /** Those that are not due yet, of one kind or of all; the next due first. */
    List<Row> running(@Nullable RoundKind kind, LocalDate today) {
        return list().reversed().stream()
                .filter(row -> !row.round().due().isBefore(today))
                .filter(row -> kind == null || row.round().kind() == kind)
                .toList();
    }

    /** The one of a kind that is due last. */
    Optional<ReportingRound> last(RoundKind kind) {
        return jdbc.sql("select * from reporting_round where kind = :kind order by due desc, id desc limit 1")
                .param("kind", kind.name())
                .query(Rounds::round)
                .optional();
    }

    /** A round and those of its kind that were due before it, the eldest first; at most so many. */
    List<ReportingRound> upTo(ReportingRound round, int most) {
        return jdbc.sql("""
                select * from reporting_round where kind = :kind and (due, id) <= (:due, :id)
                order by due desc, id desc limit :most
                """)
                .param("kind", round.kind().name())
                .param("due", round.due())
                .param("id", round.id())
                .param("most", most)
                .query(Rounds::round)
                .list()
                .reversed();
    }

    /** The agencies that report in a round, in the order of the consolidated report, with their names of then. */
    public List<Agencies.Option> agencies(long round) {
        return jdbc.sql("""
                select a.id, agency_name_on(a.id, r.due) as name, a.kind
                from round_agency m join agency a on a.id = m.agency_id join reporting_round r on r.id = m.round_id
                where m.round_id = :round order by m.position
                """)
                .param("round", round)
                .query(new SimplePropertyRowMapper<>(Agencies.Option.class))
                .list();
    }

    /** Those of them that have begun a report. */
    List<Agencies.Option> begun(long round) {
        return jdbc.sql("""
                select a.id, agency_name_on(a.id, r.due) as name, a.kind
                from agency a join reporting_round r on r.id = :round
                where exists (select 1 from report p where p.round_id = r.id and p.agency_id = a.id)
                order by a.id
                """)
                .param("round", round)
                .query(new SimplePropertyRowMapper<>(Agencies.Option.class))
                .list();
    }

    /** Where the newest confirmed plan was signed. */
    public Optional<String> place() {
        return jdbc.sql("""
                select place from plan where state = 'CONFIRMED' and place is not null
                order by for_year desc, id desc limit 1
                """).query(String.class).optional();
    }

    /** A round as it is for one agency: with the due day and lock of its extension, where it has one. */
    public Optional<ReportingRound> findFor(long id, long agency) {
        return jdbc.sql("""
                select r.id, r.title, r.kind, r.period_from, r.period_to, r.cut_off, r.opens, coalesce(a.due, r.due) as due,
                       coalesce(a.locks, r.locks) as locks, r.outline_id, r.lead_id, r.issuer_id, r.place, r.letter,
                       r.regime_id, r.opened_at, r.opened_by, r.version
                from reporting_round r
                  left join agency_due a on a.round_id = r.id and a.agency_id = :agency
                where r.id = :id
                """)
                .param("id", id)
                .param("agency", agency)
                .query(Rounds::round)
                .optional();
    }

    /**
     * Adds a round, without its sections and agencies.
     *
     * @param by null where the program opens it
     */
    long insert(@Nullable Visitor by, RoundSettings settings, long outline, @Nullable Origin origin) {
        return jdbc.sql("""
                insert into reporting_round (title, kind, period_from, period_to, cut_off, opens, due, locks, lead_id,
                                             issuer_id, place, letter, outline_id, opened_at, opened_by, regime_id,
                                             regime_year, regime_term)
                values (:title, :kind, :periodFrom, :periodTo, :cutOff, :opens, :due, :locks, :lead,
                        :issuer, :place, :letter, :outline, :at, :by, :regime, :year, :term)
                returning id
                """)
                .params(settings.columns())
                .param("outline", outline)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.member())
                .param("regime", origin == null ? null : origin.regime())
                .param("year", origin == null ? null : origin.year())
                .param("term", origin == null ? null : origin.term())
                .query(Long.class)
                .single();
    }

    /** False where someone changed it since that version was read. */
    boolean update(long id, int version, RoundSettings settings, @Nullable Long outline) {
        return jdbc.sql("""
                update reporting_round
                set title = :title, kind = :kind, period_from = :periodFrom, period_to = :periodTo, cut_off = :cutOff,
                    opens = :opens, due = :due, locks = :locks, lead_id = :lead, issuer_id = :issuer, place = :place,
                    letter = :letter, outline_id = :outline, version = version + 1
                where id = :id and version = :version
                """)
                        .params(settings.columns())
                        .param("outline", outline)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Lets nobody begin a report in it until the transaction ends. */
    void hold(long id) {
        jdbc.sql("select id from reporting_round where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** False where someone changed it since that version was read, or has begun a report. */
    boolean delete(long id, int version) {
        return jdbc.sql("""
                delete from reporting_round r
                where r.id = :id and r.version = :version and not exists (select 1 from report p where p.round_id = r.id)
                """).param("id", id).param("version", version).update() == 1;
    }

    void replaceAgencies(long round, List<Long> agencies) {
        jdbc.sql("delete from round_agency where round_id = :round")
                .param("round", round)
                .update();
        jdbc.sql("""
                insert into round_agency (round_id, agency_id, position)
                select :round, agency, position from unnest(:agencies::bigint[]) with ordinality a (agency, position)
                """)
                .param("round", round)
                .param("agencies", agencies.toArray(Long[]::new))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(round(row, number), tally(row));
    }

    static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("agencies"), row.getInt("submitted"), row.getInt("on_time"), row.getInt("accepted"));
    }

    private static ReportingRound round(ResultSet row, int number) throws SQLException {
        return new ReportingRound(
                row.getLong("id"),
                row.getString("title"),
                RoundKind.valueOf(row.getString("kind")),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getObject("cut_off", LocalDate.class),
                row.getObject("opens", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("locks", LocalDate.class),
                row.getObject("outline_id", Long.class),
                row.getLong("lead_id"),
                row.getLong("issuer_id"),
                row.getString("place"),
                row.getString("letter"),
                row.getObject("regime_id", Long.class),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("opened_by", Long.class),
                row.getInt("version"));
    }
}
