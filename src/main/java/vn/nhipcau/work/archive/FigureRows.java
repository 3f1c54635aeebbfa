package vn.nhipcau.work.archive;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;

/** Finds figures in all archived reports. */
@Component
public class FigureRows {
    private static final String ROW = """
            select * from (
              select f.*, r.title, r.issuer, r.year, r.for_year, r.to_year as year_to, s.mark, s.title as section,
                     concat_ws(' ', f.text, f.unit, s.title, r.title, r.issuer) as words
              from archived_figure f
              join archived_report r on r.id = f.report_id
              left join lateral (
                select mark, title from archived_section where report_id = f.report_id and line <= f.line
                order by line desc, position desc limit 1) s on true) f
            """;

    private final JdbcClient jdbc;

    FigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A figure with where it stands.
     *
     * @param years of its report, empty where unknown
     * @param section null before the first
     */
    public record Row(
            ArchivedFigure figure,
            long report,
            String title,
            @Nullable String issuer,
            String years,
            @Nullable String section) {
        public String address() {
            return "/archive/" + report + "?view=figures&open=" + figure.id() + "#item-" + figure.id();
        }

        /** For a file: the number, or the visits of a pair. */
        @Nullable
        Number number() {
            BigDecimal value = figure.value();
            return value == null ? figure.visits() : value;
        }
    }

    Listed<Row> page(FigureList list) {
        return query(list).page(jdbc, list.page());
    }

    List<Row> all(FigureList list) {
        return query(list).all(jdbc);
    }

    private static Query<Row> query(FigureList list) {
        return new Query<>(
                ROW,
                list.where(),
                list.sorting().orderBy("f.report_id desc, f.line, f.position, f.id"),
                (row, number) -> new Row(
                        ArchivedFigures.figure(row, number),
                        row.getLong("report_id"),
                        row.getString("title"),
                        row.getString("issuer"),
                        years(row.getObject("for_year", Integer.class), row.getObject("year_to", Integer.class)),
                        ArchiveRows.section(row.getString("mark"), row.getString("section"))));
    }

    private static String years(@Nullable Integer from, @Nullable Integer to) {
        return from == null || to == null ? "" : from.equals(to) ? from.toString() : from + "–" + to;
    }
}
