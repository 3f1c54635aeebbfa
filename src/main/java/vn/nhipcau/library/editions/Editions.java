package vn.nhipcau.library.editions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentJson;

/** What is the same in all languages of an edition. */
@Component
public class Editions {
    private static final String EDITION = """
            select e.id, e.kind, e.agency_id, agency_name_now(e.agency_id) as agency_name, e.activity_id, e.fields,
                   e.when_older, e.picture, e.version
            from edition e
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Editions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An edition that was not dropped. */
    public Optional<Edition> find(long id) {
        return jdbc.sql(EDITION + "where e.id = :id and not e.dropped")
                .param("id", id)
                .query(Editions::edition)
                .optional();
    }

    /** A new one without words. */
    long add(Visitor visitor, EditionKind kind, @Nullable Long activity) {
        return jdbc.sql("""
                insert into edition (kind, agency_id, activity_id, when_older, made_at, made_by)
                values (:kind, :agency, :activity, :whenOlder, :now, :by)
                returning id
                """)
                .param("kind", kind.code())
                .param("agency", visitor.agency())
                .param("activity", activity)
                .param("whenOlder", kind.whenOlder().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", visitor.member())
                .query(Long.class)
                .single();
    }

    /** False where someone changed it since that version was read; then nothing is done. */
    boolean save(long id, int version, Map<String, String> fields, WhenOlder whenOlder, @Nullable Long picture) {
        return jdbc.sql("""
                update edition
                set fields = :fields::jsonb, when_older = :whenOlder, picture = :picture, version = version + 1
                where id = :id and version = :version and not dropped
                """)
                        .param("fields", ContentJson.writeFields(fields))
                        .param("whenOlder", whenOlder.name())
                        .param("picture", picture)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Takes one out of every list that was never shown to anybody outside. */
    boolean drop(long id) {
        return jdbc.sql("""
                update edition e
                set dropped = true, version = version + 1
                where id = :id and not dropped
                  and not exists (select 1 from edition_version v where v.edition_id = e.id and v.reason = 'PUBLISHED')
                """).param("id", id).update() == 1;
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getLong("id"),
                row.getString("kind"),
                row.getLong("agency_id"),
                row.getString("agency_name"),
                row.getObject("activity_id", Long.class),
                ContentJson.readFields(row.getString("fields")),
                WhenOlder.valueOf(row.getString("when_older")),
                row.getObject("picture", Long.class),
                row.getInt("version"));
    }
}
