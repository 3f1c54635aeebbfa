package vn.nhipcau.work.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SingleColumnRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;

/** Finds reports in the archive, with the places where the words stand. */
@Component
public class ArchiveRows {
    private static final int EXCERPTS = 3;

    private final JdbcClient jdbc;

    ArchiveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A report in the list.
     *
     * @param doubts open ones
     * @param excerpts the first lines that hold what was searched for
     */
    public record Row(
            ArchivedReport report, int sections, int figures, int references, int doubts, List<Excerpt> excerpts) {}

    Listed<Row> page(ArchiveList list) {
        Listed<Row> found = query(list).page(jdbc, list.page());
        if (list.wanted().isEmpty()) {
            return found;
        }
        Map<Long, List<Excerpt>> excerpts =
                excerpts(found.rows().stream().map(row -> row.report().id()).toList(), list.wanted());
        return new Listed<>(
                found.rows().stream()
                        .map(row -> new Row(
                                row.report(),
                                row.sections(),
                                row.figures(),
                                row.references(),
                                row.doubts(),
                                excerpts.getOrDefault(row.report().id(), List.of())))
                        .toList(),
                found.page(),
                found.total());
    }

    List<Row> all(ArchiveList list) {
        return query(list).all(jdbc);
    }

    private static Query<Row> query(ArchiveList list) {
        return new Query<>(
                """
                select r.*, (select count(*) from archived_section s where s.report_id = r.id) as sections,
                       (select count(*) from archived_figure f where f.report_id = r.id) as figures,
                       (select count(*) from archived_reference c where c.report_id = r.id) as cited,
                       (select count(*) from archived_doubt d where d.report_id = r.id and d.settled_at is null) as doubts
                from archived_report r
                """,
                list.where(),
                list.sorting().orderBy("r.id desc"),
                (row, number) -> new Row(
                        ArchivedReports.report(row, number),
                        row.getInt("sections"),
                        row.getInt("figures"),
                        row.getInt("cited"),
                        row.getInt("doubts"),
                        List.of()));
    }

    private record OfReport(long report, Excerpt excerpt) {}

    private Map<Long, List<Excerpt>> excerpts(List<Long> reports, List<Wanted> wanted) {
        return jdbc
                .sql("""
                select r.id as report_id, l.number, l.text, s.mark, s.title
                from unnest(:reports::bigint[]) r (id)
                cross join lateral (
                  select * from (
                    select number, text, (select count(*) from unnest(:plain::text[]) w where folded like w)
                                         + (select count(*) from unnest(:marked::text[]) w where keyed like w) as hits
                    from archived_line where report_id = r.id) counted
                  where hits > 0 order by hits desc, number limit :most) l
                left join lateral (
                  select mark, title from archived_section where report_id = r.id and line <= l.number
                  order by line desc, position desc limit 1) s on true
                order by r.id, l.number
                """)
                .param("reports", reports.toArray(Long[]::new))
                .param("plain", patterns(wanted, false))
                .param("marked", patterns(wanted, true))
                .param("most", EXCERPTS)
                .query((row, number) -> found(row, wanted))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        OfReport::report, Collectors.mapping(OfReport::excerpt, Collectors.toList())));
    }

    private static OfReport found(ResultSet row, List<Wanted> wanted) throws SQLException {
        String section = section(row.getString("mark"), row.getString("title"));
        return new OfReport(
                row.getLong("report_id"), Excerpt.of(row.getInt("number"), section, row.getString("text"), wanted));
    }

    private static String[] patterns(List<Wanted> wanted, boolean marked) {
        return wanted.stream()
                .filter(word -> word.isMarked() == marked)
                .map(word -> marked ? word.keyPattern() : word.foldedPattern())
                .toArray(String[]::new);
    }

    static @Nullable String section(@Nullable String mark, @Nullable String title) {
        return mark == null && title == null ? null : new ArchivedSection(0, 0, 0, mark, title, 0).name();
    }

    /** The years that reports speak of, newest first. */
    List<Integer> years() {
        return jdbc.sql("""
                select distinct generate_series(for_year, to_year) from archived_report where for_year is not null
                order by 1 desc
                """).query(new SingleColumnRowMapper<>(Integer.class)).list().stream()
                .map(Integer::valueOf)
                .toList();
    }

    /** Who issued them, by name. */
    List<String> issuers() {
        return jdbc.sql("""
                select issuer from archived_report where issuer is not null
                group by issuer order by issuer collate "vi-x-icu"
                """).query((row, number) -> row.getString("issuer")).list();
    }
}
