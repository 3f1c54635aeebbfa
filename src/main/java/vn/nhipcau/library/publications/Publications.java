package vn.nhipcau.library.publications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where publications are kept. */
@Component
public class Publications {
    private final JdbcClient jdbc;

    Publications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Publication> find(long id) {
        List<Print> prints = prints(id);
        List<Long> editions = jdbc.sql(
                        "select edition_id from publication_edition where publication_id = :id order by position, edition_id")
                .param("id", id)
                .query((row, number) -> row.getLong("edition_id"))
                .list();
        return jdbc.sql("select p.*, agency_name_now(p.agency_id) as agency_name from publication p where p.id = :id")
                .param("id", id)
                .query((row, number) -> publication(row, prints, editions))
                .optional();
    }

    List<Print> prints(long publication) {
        return jdbc.sql("""
                select id, language, second, title, copies from publication_print
                where publication_id = :id order by position, id
                """)
                .param("id", publication)
                .query((row, number) -> new Print(
                        row.getLong("id"),
                        row.getString("language"),
                        row.getString("second"),
                        row.getString("title"),
                        row.getInt("copies")))
                .list();
    }

    private static Publication publication(ResultSet row, List<Print> prints, List<Long> editions) throws SQLException {
        return new Publication(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("title"),
                row.getInt("year"),
                row.getLong("agency_id"),
                row.getString("agency_name"),
                new Publication.Extent(
                        row.getString("dimensions"),
                        row.getObject("pages", Integer.class),
                        row.getObject("minutes", Integer.class),
                        row.getBigDecimal("area"),
                        row.getObject("faces", Integer.class)),
                new Publication.Money(row.getObject("cost", Long.class), row.getString("funds")),
                new Publication.Permit(
                        row.getString("permit"),
                        row.getString("permit_number"),
                        row.getObject("permit_day", LocalDate.class),
                        row.getString("permit_by")),
                row.getObject("cover_id", Long.class),
                row.getObject("file_id", Long.class),
                row.getObject("activity_id", Long.class),
                new Publication.Spot(
                        row.getString("place"), row.getBigDecimal("latitude"), row.getBigDecimal("longitude")),
                row.getString("note"),
                row.getInt("version"),
                prints,
                editions);
    }
}
