package vn.nhipcau.work.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.paper.ReportSection;

/** Where the outlines of archived reports are kept. */
@Component
class ArchivedSections {
    private final JdbcClient jdbc;

    ArchivedSections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tree that was read, flat; what lies deeper than an outline may, stands at its deepest. */
    static List<ArchivedSection> flat(List<ReportSection> tree) {
        List<ArchivedSection> flat = new ArrayList<>();
        tree.forEach(section -> add(section, 0, flat));
        return flat;
    }

    private static void add(ReportSection section, int depth, List<ArchivedSection> flat) {
        // neither mark nor title: words before the first heading, no section of their own
        if (section.mark() != null || section.title() != null) {
            flat.add(new ArchivedSection(
                    0,
                    flat.size(),
                    Math.min(depth, ArchivedSection.DEEPEST),
                    section.mark(),
                    section.title(),
                    section.line()));
        }
        section.sections().forEach(inner -> add(inner, depth + 1, flat));
    }

    void keep(long report, List<ArchivedSection> sections) {
        jdbc.sql("""
                insert into archived_section (report_id, position, depth, mark, title, line)
                select :report, * from unnest(:positions::int[], :depths::int[], :marks::text[], :titles::text[],
                                              :lines::int[])
                """)
                .param("report", report)
                .param(
                        "positions",
                        sections.stream().map(ArchivedSection::position).toArray(Integer[]::new))
                .param("depths", sections.stream().map(ArchivedSection::depth).toArray(Integer[]::new))
                .param("marks", sections.stream().map(ArchivedSection::mark).toArray(String[]::new))
                .param("titles", sections.stream().map(ArchivedSection::title).toArray(String[]::new))
                .param("lines", sections.stream().map(ArchivedSection::line).toArray(Integer[]::new))
                .update();
    }

    List<ArchivedSection> of(long report) {
        return jdbc.sql("select * from archived_section where report_id = :report order by line, position, id")
                .param("report", report)
                .query(ArchivedSections::section)
                .list();
    }

    long add(long report, ArchivedSection section) {
        return jdbc.sql("""
                insert into archived_section (report_id, position, depth, mark, title, line)
                select :report, coalesce(max(position), 0) + 1, :depth, :mark, :title, :line
                from archived_section where report_id = :report
                returning id
                """)
                .param("report", report)
                .param("depth", section.depth())
                .param("mark", section.mark())
                .param("title", section.title())
                .param("line", section.line())
                .query(Long.class)
                .single();
    }

    void correct(long id, ArchivedSection section) {
        jdbc.sql("""
                update archived_section set depth = :depth, mark = :mark, title = :title, line = :line where id = :id
                """)
                .param("id", id)
                .param("depth", section.depth())
                .param("mark", section.mark())
                .param("title", section.title())
                .param("line", section.line())
                .update();
    }

    /** Its words then belong to the section before. */
    void remove(long id) {
        jdbc.sql("delete from archived_section where id = :id").param("id", id).update();
    }

    private static ArchivedSection section(ResultSet row, int number) throws SQLException {
        return new ArchivedSection(
                row.getLong("id"),
                row.getInt("position"),
                row.getInt("depth"),
                row.getString("mark"),
                row.getString("title"),
                row.getInt("line"));
    }
}
