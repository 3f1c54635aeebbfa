package vn.nhipcau.work.archive;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.SourceText;

/** Where the lines of archived files are kept. */
@Component
class ArchivedLines {
    private final JdbcClient jdbc;

    ArchivedLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All lines that a file shows: its notes stand behind them. */
    static List<Line> all(SourceText source) {
        return java.util.stream.Stream.concat(
                        source.lines().stream(), source.footnotes().stream().flatMap(note -> note.lines().stream()))
                .toList();
    }

    void keep(long report, List<Line> lines) {
        jdbc.sql("""
                insert into archived_line (report_id, number, page, bold, text, folded, keyed)
                select :report, * from unnest(:numbers::int[], :pages::int[], :bold::boolean[], :texts::text[],
                                              :folded::text[], :keyed::text[])
                on conflict do nothing
                """)
                .param("report", report)
                .param("numbers", lines.stream().map(Line::number).toArray(Integer[]::new))
                .param("pages", lines.stream().map(Line::page).toArray(Integer[]::new))
                .param("bold", lines.stream().map(Line::bold).toArray(Boolean[]::new))
                .param("texts", lines.stream().map(Line::text).toArray(String[]::new))
                .param(
                        "folded",
                        lines.stream().map(l -> Wanted.folded(l.text())).toArray(String[]::new))
                .param("keyed", lines.stream().map(l -> Wanted.key(l.text())).toArray(String[]::new))
                .update();
    }

    /** So many lines from the first of a part on, counted from 1. */
    List<Line> of(long report, int part, int size) {
        return jdbc.sql("""
                select number, text, page, bold from archived_line where report_id = :report
                order by number limit :size offset :before
                """)
                .param("report", report)
                .param("size", size)
                .param("before", (part - 1) * size)
                .query((row, number) -> new Line(
                        row.getInt("number"), row.getString("text"), row.getInt("page"), row.getBoolean("bold")))
                .list();
    }

    int count(long report) {
        return jdbc.sql("select count(*) from archived_line where report_id = :report")
                .param("report", report)
                .query(Integer.class)
                .single();
    }

    /** How many lines stand before one. */
    int before(long report, int line) {
        return jdbc.sql("select count(*) from archived_line where report_id = :report and number < :line")
                .param("report", report)
                .param("line", line)
                .query(Integer.class)
                .single();
    }
}
