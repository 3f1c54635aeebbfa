package vn.nhipcau.work.archive;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.paper.FigureKind;
import vn.nhipcau.paper.FigureQualifier;

/** Where the figures of archived reports are kept. */
@Component
class ArchivedFigures {
    private final JdbcClient jdbc;

    ArchivedFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(long report, List<ArchivedFigure> figures) {
        jdbc.sql("""
                insert into archived_figure (report_id, position, line, text, kind, qualifier, value, from_value, to_value,
                                             unit, groups, visits)
                select :report, * from unnest(:positions::int[], :lines::int[], :texts::text[], :kinds::text[],
                                              :qualifiers::text[], :values::numeric[], :from::numeric[], :to::numeric[],
                                              :units::text[], :groups::bigint[], :visits::bigint[])
                """)
                .param("report", report)
                .param("positions", IntStream.range(0, figures.size()).boxed().toArray(Integer[]::new))
                .param("lines", figures.stream().map(ArchivedFigure::line).toArray(Integer[]::new))
                .param("texts", figures.stream().map(ArchivedFigure::text).toArray(String[]::new))
                .param("kinds", figures.stream().map(f -> f.kind().name()).toArray(String[]::new))
                .param(
                        "qualifiers",
                        figures.stream().map(f -> f.qualifier().name()).toArray(String[]::new))
                .param("values", figures.stream().map(ArchivedFigure::value).toArray(BigDecimal[]::new))
                .param("from", figures.stream().map(ArchivedFigure::from).toArray(BigDecimal[]::new))
                .param("to", figures.stream().map(ArchivedFigure::to).toArray(BigDecimal[]::new))
                .param("units", figures.stream().map(ArchivedFigure::unit).toArray(String[]::new))
                .param("groups", figures.stream().map(ArchivedFigure::groups).toArray(Long[]::new))
                .param("visits", figures.stream().map(ArchivedFigure::visits).toArray(Long[]::new))
                .update();
    }

    List<ArchivedFigure> of(long report) {
        return jdbc.sql("select * from archived_figure where report_id = :report order by line, position, id")
                .param("report", report)
                .query(ArchivedFigures::figure)
                .list();
    }

    long add(long report, ArchivedFigure figure) {
        return jdbc.sql("""
                insert into archived_figure (report_id, position, line, text, kind, qualifier, value, from_value, to_value,
                                             unit, groups, visits, added)
                select :report, coalesce(max(position), 0) + 1, :line, :text, :kind, :qualifier, :value, :from, :to,
                       :unit, :groups, :visits, true
                from archived_figure where report_id = :report
                returning id
                """)
                .param("report", report)
                .params(columns(figure))
                .query(Long.class)
                .single();
    }

    void correct(long id, ArchivedFigure figure) {
        jdbc.sql("""
                update archived_figure
                set line = :line, text = :text, kind = :kind, qualifier = :qualifier, value = :value, from_value = :from,
                    to_value = :to, unit = :unit, groups = :groups, visits = :visits
                where id = :id
                """).param("id", id).params(columns(figure)).update();
    }

    void remove(long id) {
        jdbc.sql("delete from archived_figure where id = :id").param("id", id).update();
    }

    private static Map<String, @Nullable Object> columns(ArchivedFigure figure) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("line", figure.line());
        columns.put("text", figure.text());
        columns.put("kind", figure.kind().name());
        columns.put("qualifier", figure.qualifier().name());
        columns.put("value", figure.value());
        columns.put("from", figure.from());
        columns.put("to", figure.to());
        columns.put("unit", figure.unit());
        columns.put("groups", figure.groups());
        columns.put("visits", figure.visits());
        return columns;
    }

    static ArchivedFigure figure(ResultSet row, int number) throws SQLException {
        return new ArchivedFigure(
                row.getLong("id"),
                row.getInt("line"),
                row.getString("text"),
                FigureKind.valueOf(row.getString("kind")),
                FigureQualifier.valueOf(row.getString("qualifier")),
                row.getBigDecimal("value"),
                row.getBigDecimal("from_value"),
                row.getBigDecimal("to_value"),
                row.getString("unit"),
                row.getObject("groups", Long.class),
                row.getObject("visits", Long.class),
                row.getBoolean("added"));
    }
}
