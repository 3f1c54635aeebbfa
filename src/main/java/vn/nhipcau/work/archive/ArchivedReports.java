package vn.nhipcau.work.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.paper.PaperDate;

/** Where archived reports are kept. */
@Component
public class ArchivedReports {
    private final JdbcClient jdbc;
    private final Clock clock;

    ArchivedReports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The file a report was read from. */
    record FileRead(String sha256, String name, String format, int pages) {}

    public Optional<ArchivedReport> find(long id) {
        return jdbc.sql("select * from archived_report where id = :id")
                .param("id", id)
                .query(ArchivedReports::report)
                .optional();
    }

    /** The report that was read from the very same bytes. */
    Optional<ArchivedReport> ofFile(String sha256) {
        return jdbc.sql("select * from archived_report where file_sha256 = :sha256 order by id limit 1")
                .param("sha256", sha256)
                .query(ArchivedReports::report)
                .optional();
    }

    /**
     * Keeps one; nothing where a report of the very same file stands there.
     *
     * @param words all that its file says, for the search
     */
    Optional<Long> add(Visitor by, ArchivedHead head, FileRead file, String words) {
        return jdbc.sql("""
                insert into archived_report (type, number, symbol, place, year, month, day, issuer, title, for_year, to_year,
                                             title_words, title_keys, file_sha256, file_name, file_format, file_pages, words, keys, filed_at, filed_by)
                values (:type, :number, :symbol, :place, :year, :month, :day, :issuer, :title, :forYear, :toYear,
                        :titleWords, :titleKeys, :sha256, :fileName, :format, :pages, :words, :keys, :at, :by)
                on conflict (file_sha256) do nothing returning id
                """)
                .params(head.columns())
                .param("sha256", file.sha256())
                .param("fileName", file.name())
                .param("format", file.format())
                .param("pages", file.pages())
                .param("words", Wanted.folded(words))
                .param("keys", Wanted.key(words))
                .param("at", now())
                .param("by", by.member())
                .query(Long.class)
                .optional();
    }

    /** Writes the head anew; false when someone changed it meanwhile. */
    boolean correct(long id, int version, ArchivedHead head) {
        return jdbc.sql("""
                update archived_report
                set type = :type, number = :number, symbol = :symbol, place = :place, year = :year, month = :month,
                    day = :day, issuer = :issuer, title = :title, for_year = :forYear, to_year = :toYear,
                    title_words = :titleWords, title_keys = :titleKeys,
                    version = version + 1
                where id = :id and version = :version
                """)
                        .params(head.columns())
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Lets nobody else change the report until the transaction ends; nothing when it is gone. */
    Optional<ArchivedReport> hold(long id) {
        return jdbc.sql("select * from archived_report where id = :id for update")
                .param("id", id)
                .query(ArchivedReports::report)
                .optional();
    }

    /** A person looked it through. */
    void check(long id, Visitor by) {
        jdbc.sql("update archived_report set checked_at = :at, checked_by = :by where id = :id")
                .param("id", id)
                .param("at", now())
                .param("by", by.member())
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from archived_report where id = :id").param("id", id).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static ArchivedReport report(ResultSet row, int number) throws SQLException {
        return new ArchivedReport(
                row.getLong("id"),
                new ArchivedHead(
                        row.getString("type"),
                        row.getString("number"),
                        row.getString("symbol"),
                        row.getString("place"),
                        date(row),
                        row.getString("issuer"),
                        row.getString("title"),
                        row.getObject("for_year", Integer.class),
                        row.getObject("to_year", Integer.class)),
                row.getString("file_sha256"),
                row.getString("file_name"),
                row.getString("file_format"),
                row.getInt("file_pages"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("checked_at", OffsetDateTime.class)),
                row.getInt("version"));
    }

    private static @Nullable PaperDate date(ResultSet row) throws SQLException {
        Integer year = row.getObject("year", Integer.class);
        Integer month = row.getObject("month", Integer.class);
        Integer day = row.getObject("day", Integer.class);
        return year == null && month == null && day == null ? null : new PaperDate(year, month, day);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
