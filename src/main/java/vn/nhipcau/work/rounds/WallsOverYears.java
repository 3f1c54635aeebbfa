package vn.nhipcau.work.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.people.agencies.AgencyKind;

/**
 * Looks how agencies reported in all rounds whose due day is over: of one that still runs nobody can be said not to have
 * filed. Counts as the wall of each round does; days are those of the office.
 */
@Component
public class WallsOverYears {
    private static final String COUNTS = """
            count(*)::int as agencies, count(p.filed_at)::int as submitted,
            (count(*) filter (where (p.filed_at at time zone 'Asia/Ho_Chi_Minh')::date <= d.due))::int as on_time,
            (count(*) filter (where p.state = 'ACCEPTED'))::int as accepted
            """;
    private static final String FROM = """
            from reporting_round r
              join agency_due d on d.round_id = r.id
              join agency a on a.id = d.agency_id
              left join report p on p.round_id = r.id and p.agency_id = a.id and p.kind = 'AGENCY'
            where (:kind::text is null or r.kind = :kind) and r.due < :today
            """;

    private final JdbcClient jdbc;

    WallsOverYears(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An agency over all rounds that named it.
     *
     * @param history of the last rounds, oldest first
     */
    public record AgencyRow(long agency, String name, AgencyKind kind, Tally tally, List<Filing> history) {}

    /**
     * One round of an agency.
     *
     * @param reopened whether it is a draft because its report was accepted once and opened again
     * @param report of it, null where none was begun
     * @param returned how often it was given back, what was undone not counted
     * @param extended until when it had more time, null where it had none
     */
    public record OfAgency(
            long round,
            String title,
            Filing filing,
            Standing standing,
            boolean reopened,
            @Nullable Long report,
            int returned,
            @Nullable LocalDate extended) {
        /** The key of the words for how it stands. */
        public String key() {
            return standing.key(reopened);
        }
    }

    /**
     * All rounds.
     *
     * @param kind of rounds, null for all
     */
    public WallOverYears all(@Nullable RoundKind kind, LocalDate today) {
        return new WallOverYears(jdbc.sql("select r.id, r.title, r.due, a.kind, " + COUNTS + FROM
                        + "group by r.id, a.kind order by r.due, r.id, a.kind")
                .param("kind", kind == null ? null : kind.name())
                .param("today", today)
                .query((row, number) -> new WallOverYears.Cell(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getObject("due", LocalDate.class),
                        AgencyKind.valueOf(row.getString("kind")),
                        Rounds.tally(row)))
                .list());
    }

    /** Every agency that was ever expected, by name, with what it filed in the last rounds. */
    public List<AgencyRow> agencies(@Nullable RoundKind kind, LocalDate today) {
        Map<Long, List<Filing>> histories = Walls.histories(
                jdbc,
                jdbc.sql("""
                        select id from reporting_round where (:kind::text is null or kind = :kind) and due < :today
                        order by due desc, id desc limit :most
                        """)
                        .param("kind", kind == null ? null : kind.name())
                        .param("today", today)
                        .param("most", Spark.ROUNDS)
                        .query((row, number) -> row.getLong("id"))
                        .list());
        return jdbc.sql("select a.id, agency_name_now(a.id) as name, a.kind, " + COUNTS + FROM
                        + "group by a.id order by agency_name_now(a.id) collate \"vi-x-icu\"")
                .param("kind", kind == null ? null : kind.name())
                .param("today", today)
                .query((row, number) -> new AgencyRow(
                        row.getLong("id"),
                        row.getString("name"),
                        AgencyKind.valueOf(row.getString("kind")),
                        Rounds.tally(row),
                        histories.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** All rounds of one agency, the newest first. */
    public List<OfAgency> of(long agency, LocalDate today) {
        return jdbc.sql("""
                select r.id, r.title, d.due, d.extended, p.id as report, p.state,
                       (p.filed_at at time zone 'Asia/Ho_Chi_Minh')::date as filed,
                       (select count(*)::int from report_move m
                        where m.report_id = p.id and m.to_state = 'RETURNED' and m.undoes is null
                          and not exists (select 1 from report_move u where u.undoes = m.id)) as returned
                from agency_due d
                  join reporting_round r on r.id = d.round_id
                  left join report p on p.round_id = r.id and p.agency_id = d.agency_id and p.kind = 'AGENCY'
                where d.agency_id = :agency
                order by r.due desc, r.id desc
                """)
                .param("agency", agency)
                .query((row, number) -> {
                    LocalDate due = row.getObject("due", LocalDate.class);
                    LocalDate filed = row.getObject("filed", LocalDate.class);
                    return new OfAgency(
                            row.getLong("id"),
                            row.getString("title"),
                            new Filing(due, filed),
                            Standing.of(row.getString("state"), filed != null, today.isAfter(due)),
                            "REOPENED".equals(row.getString("state")),
                            row.getObject("report", Long.class),
                            row.getInt("returned"),
                            row.getObject("extended", LocalDate.class));
                })
                .list();
    }
}
