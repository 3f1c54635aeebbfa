package vn.nhipcau.library.translation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.editions.EditionText;

/** Which files came back. */
@Component
class BroughtFiles {
    private static final String FILE = """
            select f.id, f.edition_id, f.language, f.sha256, f.file_name, f.size, f.brought_at, m.post as brought_by,
                   f.taken_at, f.taken
            from translation_file f
            join member m on m.id = f.brought_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    BroughtFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of a translation, the newest first. */
    List<BroughtFile> of(EditionText text) {
        return jdbc.sql(FILE + "where f.edition_id = :edition and f.language = :language order by f.id desc")
                .param("edition", text.edition())
                .param("language", text.language())
                .query(BroughtFiles::file)
                .list();
    }

    Optional<BroughtFile> find(EditionText text, long id) {
        return jdbc.sql(FILE + "where f.edition_id = :edition and f.language = :language and f.id = :id")
                .param("edition", text.edition())
                .param("language", text.language())
                .param("id", id)
                .query(BroughtFiles::file)
                .optional();
    }

    /** Notes a file whose bytes are kept; in the caller's transaction and trail. */
    long add(Visitor who, EditionText text, String sha256, String fileName, long size) {
        return jdbc.sql("""
                insert into translation_file (edition_id, language, sha256, file_name, size, brought_at, brought_by)
                values (:edition, :language, :sha256, :name, :size, :now, :by) returning id
                """)
                .param("edition", text.edition())
                .param("language", text.language())
                .param("sha256", sha256)
                .param("name", fileName)
                .param("size", size)
                .param("now", now())
                .param("by", who.member())
                .query(Long.class)
                .single();
    }

    /** Notes that sentences were taken over; in the caller's transaction and trail. */
    void taken(BroughtFile file, int sentences) {
        jdbc.sql("update translation_file set taken_at = :now, taken = taken + :sentences where id = :id")
                .param("now", now())
                .param("sentences", sentences)
                .param("id", file.id())
                .update();
    }

    /** Which version of an original would be sent out now. */
    int version(long edition, String language) {
        return jdbc.sql("""
                select coalesce(max(number), 1) from edition_version
                where edition_id = :edition and language = :language
                """)
                .param("edition", edition)
                .param("language", language)
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static BroughtFile file(ResultSet row, int number) throws SQLException {
        OffsetDateTime taken = row.getObject("taken_at", OffsetDateTime.class);
        return new BroughtFile(
                row.getLong("id"),
                row.getLong("edition_id"),
                row.getString("language"),
                row.getString("sha256"),
                row.getString("file_name"),
                row.getLong("size"),
                row.getObject("brought_at", OffsetDateTime.class).toInstant(),
                row.getString("brought_by"),
                taken == null ? null : taken.toInstant(),
                row.getInt("taken"));
    }
}
