package vn.nhipcau.library.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;
import vn.nhipcau.base.list.Where;

/** The board: a query for the rows, one for all their cells, one for the sums. */
@Component
public class Coverage {
    private static final String EDITIONS = """
            from edition e
            join edition_kind k on k.code = e.kind
            join edition_text o on o.edition_id = e.id and o.language = 'vi'
            cross join lateral (
              select coalesce(sum(s.words), 0)::int as words from edition_segment s
              where s.edition_id = e.id and s.position is not null) n
            """;

    private static final String ROWS = "select e.id, e.kind, e.agency_id, agency_name_now(e.agency_id) as agency_name,"
            + " o.title, o.shown_since, n.words\n" + EDITIONS;

    private final JdbcClient jdbc;

    Coverage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An edition.
     *
     * @param kind code of its kind
     * @param words of its original
     */
    public record Row(long id, String kind, long agency, String agencyName, String title, int words) {
        public String address() {
            return "/editions/" + id;
        }
    }

    /**
     * An edition in a language.
     *
     * @param behind sentences in which what visitors see is older than the original
     * @param done sentences that are translated, of {@code all}: counted where it is under way
     */
    public record Cell(Cover cover, int behind, int done, int all) {
        static final Cell NONE = new Cell(Cover.NONE, 0, 0, 0);

        /** How much of it is translated, in hundredths, never rounded up to all of it. */
        public int percent() {
            return all == 0 ? 0 : done * 100 / all;
        }
    }

    /**
     * Sums.
     *
     * @param languages by code, {@code kinds} by code over all languages
     */
    public record Sums(Map<String, Counted> languages, Map<String, Counted> kinds) {}

    Listed<Row> page(CoverageList list, List<String> languages) {
        return query(list, languages).page(jdbc, list.page());
    }

    List<Row> all(CoverageList list, List<String> languages) {
        return query(list, languages).all(jdbc);
    }

    /** By edition and language; what nobody began is left out. */
    Map<Long, Map<String, Cell>> cells(List<Row> rows) {
        Map<Long, Map<String, Cell>> cells = new HashMap<>();
        jdbc.sql("""
                select c.edition_id, c.language, c.cover, c.behind, coalesce(p.done, 0) as done, coalesce(p.sentences, 0) as sentences
                from edition_coverage c
                left join lateral (
                  select count(*)::int as sentences, count(t.key)::int as done
                  from edition_segment s
                  left join segment_translation t on t.edition_id = s.edition_id and t.key = s.key and t.language = c.language
                    and t.meaning = s.meaning and t.state in ('TRANSLATED', 'REVIEWED')
                  where s.edition_id = c.edition_id and s.position is not null) p on c.cover = 'UNDER_WAY' and c.language <> 'vi'
                where c.edition_id = any(:editions)
                """)
                .param("editions", rows.stream().map(Row::id).toArray(Long[]::new))
                .query((row, i) -> cells.computeIfAbsent(row.getLong("edition_id"), edition -> new HashMap<>())
                        .put(
                                row.getString("language"),
                                new Cell(
                                        Cover.valueOf(row.getString("cover")),
                                        row.getInt("behind"),
                                        row.getInt("done"),
                                        row.getInt("sentences"))))
                .list();
        return cells;
    }

    /**
     * The sums over all that is asked for, whatever it lacks.
     *
     * @param languages codes of those that stand on the board, the original not among them
     */
    Sums sums(CoverageList list, List<String> languages) {
        Map<String, Counted> byLanguage = new LinkedHashMap<>();
        languages.forEach(language -> byLanguage.put(language, Counted.none()));
        Map<String, Counted> byKind = new LinkedHashMap<>();
        Where where = list.where().given("languages", languages.toArray(String[]::new));
        jdbc.sql("""
                select k.position, e.kind, l.language, coalesce(c.cover, 'NONE') as cover, count(*) as editions, sum(n.words) as words
                """ + EDITIONS + """
                cross join unnest(:languages::text[]) l (language)
                left join edition_coverage c on c.edition_id = e.id and c.language = l.language
                """ + where.sql() + "\ngroup by 1, 2, 3, 4\norder by 1, 2")
                .params(where.params())
                .query((row, i) -> {
                    Share share = Share.of(Cover.valueOf(row.getString("cover")));
                    long editions = row.getLong("editions");
                    long words = row.getLong("words");
                    byLanguage.computeIfPresent(
                            row.getString("language"), (code, so) -> so.plus(share, editions, words));
                    Counted kind = byKind.getOrDefault(row.getString("kind"), Counted.none());
                    byKind.put(row.getString("kind"), kind.plus(share, editions, words));
                    return share;
                })
                .list();
        return new Sums(byLanguage, byKind);
    }

    private static Query<Row> query(CoverageList list, List<String> languages) {
        return new Query<>(
                ROWS, list.rows(languages), "order by o.shown_since desc nulls first, e.id desc", Coverage::row);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("id"),
                row.getString("kind"),
                row.getLong("agency_id"),
                row.getString("agency_name"),
                row.getString("title"),
                row.getInt("words"));
    }
}
