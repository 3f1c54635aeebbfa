package vn.nhipcau.work.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.archive.ArchivedDoubt.Item;
import vn.nhipcau.work.archive.ArchivedDoubt.Kind;

/** Where the reader's doubts about archived reports are kept until a person has settled them. */
@Component
class ArchivedDoubts {
    private final JdbcClient jdbc;
    private final Clock clock;

    ArchivedDoubts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(long report, String code, @Nullable Item item, @Nullable Integer line, @Nullable String words) {
        jdbc.sql("""
                insert into archived_doubt (report_id, section_id, figure_id, reference_id, code, line, words)
                values (:report, :section, :figure, :reference, :code, :line, :words)
                """)
                .param("report", report)
                .param("section", id(item, Kind.SECTION))
                .param("figure", id(item, Kind.FIGURE))
                .param("reference", id(item, Kind.REFERENCE))
                .param("code", code)
                .param("line", line)
                .param("words", words)
                .update();
    }

    private static @Nullable Long id(@Nullable Item item, Kind kind) {
        return item != null && item.kind() == kind ? item.id() : null;
    }

    /** Those that nobody settled, in the order of the file; those about the whole paper first. */
    List<ArchivedDoubt> open(long report) {
        return jdbc.sql("""
                select * from archived_doubt where report_id = :report and settled_at is null
                order by line nulls first, id
                """)
                .param("report", report)
                .query(ArchivedDoubts::doubt)
                .list();
    }

    /** A person says that it is right as it stands; false when it is gone or settled. */
    boolean settle(long report, long id, Visitor by) {
        return jdbc.sql("""
                update archived_doubt set settled_at = :at, settled_by = :by
                where id = :id and report_id = :report and settled_at is null
                """)
                        .param("id", id)
                        .param("report", report)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("by", by.member())
                        .update()
                == 1;
    }

    /** What was doubted was mended: the doubt is gone. */
    void mended(Kind kind, long id) {
        String column = switch (kind) {
            case SECTION -> "section_id";
            case FIGURE -> "figure_id";
            case REFERENCE -> "reference_id";
        };
        jdbc.sql("delete from archived_doubt where " + column + " = :id")
                .param("id", id)
                .update();
    }

    /** Words that might have been a figure were entered as one. */
    void recorded(long report, int line, String words) {
        jdbc.sql("""
                delete from archived_doubt
                where report_id = :report and code = 'figure.unclear' and figure_id is null and line = :line
                  and words = :words
                """)
                .param("report", report)
                .param("line", line)
                .param("words", words)
                .update();
    }

    /** What the head lacked is there now. */
    void mended(long report, String code) {
        jdbc.sql("delete from archived_doubt where report_id = :report and code = :code")
                .param("report", report)
                .param("code", code)
                .update();
    }

    private static ArchivedDoubt doubt(ResultSet row, int number) throws SQLException {
        return new ArchivedDoubt(
                row.getLong("id"),
                item(row),
                row.getString("code"),
                row.getObject("line", Integer.class),
                row.getString("words"));
    }

    private static @Nullable Item item(ResultSet row) throws SQLException {
        Long section = row.getObject("section_id", Long.class);
        Long figure = row.getObject("figure_id", Long.class);
        Long reference = row.getObject("reference_id", Long.class);
        if (section != null) {
            return new Item(Kind.SECTION, section);
        }
        if (figure != null) {
            return new Item(Kind.FIGURE, figure);
        }
        return reference == null ? null : new Item(Kind.REFERENCE, reference);
    }
}
