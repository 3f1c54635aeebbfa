package vn.nhipcau.people.delegations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where delegations are kept. Those that run are read with every visitor, by {@code Members}. */
@Component
public class Delegations {
    private static final String DELEGATION = """
            select g.*, agency_name_now(g.agency_id) as agency_name, l.post as leader, d.post as delegate,
                   e.post || ' · ' || agency_name_now(e.agency_id) as ended_name
            from signing_delegation g
              join member l on l.id = g.leader_id
              join member d on d.id = g.delegate_id
              left join member e on e.id = g.ended_by
            """;

    private final JdbcClient jdbc;

    Delegations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The newest first.
     *
     * @param agency null for those of all agencies
     */
    List<Delegation> of(@Nullable Long agency) {
        return jdbc.sql(DELEGATION + """
                where cast(:agency as bigint) is null or g.agency_id = :agency
                order by g.from_day desc, g.id desc
                """)
                .param("agency", agency)
                .query(Delegations::delegation)
                .list();
    }

    Optional<Delegation> find(long id) {
        return jdbc.sql(DELEGATION + "where g.id = :id")
                .param("id", id)
                .query(Delegations::delegation)
                .optional();
    }

    /** What runs on a day for the leaders of an agency, the one that began last first. */
    public List<Delegation> running(long agency, LocalDate day) {
        return jdbc.sql(DELEGATION + """
                where g.agency_id = :agency and g.ended_at is null and :day between g.from_day and g.to_day
                order by g.from_day desc, g.id desc
                """)
                .param("agency", agency)
                .param("day", day)
                .query(Delegations::delegation)
                .list();
    }

    /** One of the same leader that has a day in common with these; what was ended early is none. */
    Optional<Delegation> overlapping(long leader, LocalDate from, LocalDate to) {
        return jdbc.sql(DELEGATION + """
                where g.leader_id = :leader and g.ended_at is null and g.from_day <= :to and g.to_day >= :from
                order by g.from_day limit 1
                """)
                .param("leader", leader)
                .param("from", from)
                .param("to", to)
                .query(Delegations::delegation)
                .optional();
    }

    private static Delegation delegation(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Delegation(
                row.getLong("id"),
                row.getLong("agency_id"),
                row.getString("agency_name"),
                row.getLong("leader_id"),
                row.getString("leader"),
                row.getLong("delegate_id"),
                row.getString("delegate"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("reason"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("ended_name"),
                row.getInt("version"));
    }
}
