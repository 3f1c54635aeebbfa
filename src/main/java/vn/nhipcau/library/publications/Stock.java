package vn.nhipcau.library.publications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many copies there are, and every movement of them. */
@Component
public class Stock {
    private static final String MOVEMENT = """
            select m.id, m.print_id, m.kind, m.change, m.day, m.handout_id, h.receiver, m.undoes, m.reason, m.at, m.actor,
                   exists (select 1 from publication_movement u where u.undoes = m.id) as undone
            from publication_movement m
            join publication_print p on p.id = m.print_id
            left join publication_handout h on h.id = m.handout_id
            """;

    private final JdbcClient jdbc;
    private final Publications publications;

    Stock(JdbcClient jdbc, Publications publications) {
        this.jdbc = jdbc;
        this.publications = publications;
    }

    private record Sums(long print, int received, int given, int damaged, int counted, int planned) {}

    /** Of each print, in their order. */
    public List<Balance> of(long publication) {
        List<Sums> sums = jdbc.sql("""
                select p.id,
                       coalesce(sum(m.change) filter (where m.kind = 'RECEIVED'), 0) as received,
                       coalesce(-sum(m.change) filter (where m.kind = 'GIVEN'), 0) as given,
                       coalesce(-sum(m.change) filter (where m.kind = 'DAMAGED'), 0) as damaged,
                       coalesce(sum(m.change) filter (where m.kind = 'COUNTED'), 0) as counted,
                       (select coalesce(sum(c.copies), 0) from publication_handout_copies c
                        join publication_handout h on h.id = c.handout_id
                        where c.print_id = p.id and h.sent_on is null) as planned
                from publication_print p
                left join publication_movement m on m.print_id = p.id
                where p.publication_id = :publication
                group by p.id
                """)
                .param("publication", publication)
                .query(Stock::sums)
                .list();
        return publications.prints(publication).stream()
                .flatMap(print -> sums.stream()
                        .filter(sum -> sum.print() == print.id())
                        .map(sum -> new Balance(
                                print, sum.received(), sum.given(), sum.damaged(), sum.counted(), sum.planned())))
                .toList();
    }

    private static Sums sums(ResultSet row, int number) throws SQLException {
        return new Sums(
                row.getLong("id"),
                row.getInt("received"),
                row.getInt("given"),
                row.getInt("damaged"),
                row.getInt("counted"),
                row.getInt("planned"));
    }

    /** All movements of a publication, the newest first. */
    List<Movement> movements(long publication) {
        return jdbc.sql(MOVEMENT + "where p.publication_id = :publication order by m.id desc")
                .param("publication", publication)
                .query(Stock::movement)
                .list();
    }

    Optional<Movement> movement(long publication, long id) {
        return jdbc.sql(MOVEMENT + "where p.publication_id = :publication and m.id = :id")
                .param("publication", publication)
                .param("id", id)
                .query(Stock::movement)
                .optional();
    }

    private static Movement movement(ResultSet row, int number) throws SQLException {
        return new Movement(
                row.getLong("id"),
                row.getLong("print_id"),
                Movement.Kind.valueOf(row.getString("kind")),
                row.getInt("change"),
                row.getObject("day", LocalDate.class),
                row.getObject("handout_id", Long.class),
                row.getString("receiver"),
                row.getObject("undoes", Long.class),
                row.getBoolean("undone"),
                row.getString("reason"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"));
    }
}
