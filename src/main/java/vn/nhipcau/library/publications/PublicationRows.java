package vn.nhipcau.library.publications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;

/** Publications as a list, and what there is to choose from in it. */
@Component
class PublicationRows {
    private static final String ROWS = """
            select * from (
              select p.id, p.kind, k.position as kind_position, p.title, p.year, p.agency_id,
                     agency_name_now(p.agency_id) as agency_name, p.words,
                     array(select t.language || coalesce('-' || t.second, '') from publication_print t
                           where t.publication_id = p.id order by t.position) as languages,
                     (select coalesce(sum(t.copies), 0) from publication_print t where t.publication_id = p.id) as copies,
                     coalesce(m.received, 0) as received, coalesce(m.stock, 0) as stock
              from publication p
              join publication_kind k on k.code = p.kind
              left join lateral (
                select sum(m.change) as stock, sum(m.change) filter (where m.kind = 'RECEIVED') as received
                from publication_movement m join publication_print t on t.id = m.print_id
                where t.publication_id = p.id) m on true) r
            """;

    private final JdbcClient jdbc;

    PublicationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Listed<PublicationList.Row> page(PublicationList list) {
        return query(list).page(jdbc, list.page());
    }

    List<PublicationList.Row> all(PublicationList list) {
        return query(list).all(jdbc);
    }

    /** The years of them, the newest first. */
    List<Integer> years() {
        return jdbc.sql("select distinct year from publication order by year desc")
                .query((row, number) -> row.getInt("year"))
                .list();
    }

    /** The agencies that have any. */
    List<Offered> agencies() {
        return jdbc.sql("""
                select id, name from (
                  select id, agency_name_now(id) as name from (select distinct agency_id as id from publication) a) b
                order by name collate "vi-x-icu"
                """)
                .query((row, number) -> new Offered(row.getLong("id"), row.getString("name")))
                .list();
    }

    private static Query<PublicationList.Row> query(PublicationList list) {
        return new Query<>(
                ROWS,
                list.where(),
                list.sorting().orderBy("title collate \"vi-x-icu\", id desc"),
                PublicationRows::row);
    }

    private static PublicationList.Row row(ResultSet row, int number) throws SQLException {
        return new PublicationList.Row(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("title"),
                row.getInt("year"),
                row.getString("agency_name"),
                Arrays.asList((String[]) row.getArray("languages").getArray()),
                row.getLong("copies"),
                row.getLong("received"),
                row.getLong("stock"));
    }
}
