package vn.nhipcau.library.editions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;

/** Editions as a list. */
@Component
public class EditionRows {
    private static final String ROWS = """
            select e.id, e.kind, case when exists (select 1 from media_rendition p where p.media_id = e.picture) then e.picture end as picture,
                   agency_name_now(e.agency_id) as agency_name, t.title, t.lead, t.state, t.saved_at,
                   m.post as saved_by, t.shown is not null as shown,
                   array(select l.language from edition_text l where l.edition_id = e.id and l.shown is not null)
                     as shown_in,
                   array(select l.language from edition_text l where l.edition_id = e.id and l.shown is null) as begun_in
            from edition e
            join edition_kind k on k.code = e.kind
            join edition_text t on t.edition_id = e.id and t.language = 'vi'
            join member m on m.id = t.saved_by
            """;

    private final JdbcClient jdbc;

    EditionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row.
     *
     * @param kind code of its kind
     * @param picture number of the medium that stands for it, null where there is none to be looked at
     * @param state of the original
     * @param shownIn codes of the languages in which visitors see it
     * @param begunIn codes of those that were begun and are not seen
     */
    public record Row(
            long id,
            String kind,
            @Nullable Long picture,
            String agencyName,
            String title,
            String lead,
            EditionState state,
            boolean shown,
            Instant savedAt,
            String savedBy,
            List<String> shownIn,
            List<String> begunIn) {
        public String address() {
            return "/editions/" + id;
        }
    }

    Listed<Row> page(EditionList list) {
        return query(list).page(jdbc, list.page());
    }

    List<Row> all(EditionList list) {
        return query(list).all(jdbc);
    }

    private Query<Row> query(EditionList list) {
        return new Query<>(ROWS, list.where(), list.sorting().orderBy("e.id desc"), EditionRows::row);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("kind"),
                row.getObject("picture", Long.class),
                row.getString("agency_name"),
                row.getString("title"),
                row.getString("lead"),
                EditionState.valueOf(row.getString("state")),
                row.getBoolean("shown"),
                EditionTexts.at(row, "saved_at"),
                row.getString("saved_by"),
                codes(row, "shown_in"),
                codes(row, "begun_in"));
    }

    private static List<String> codes(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
