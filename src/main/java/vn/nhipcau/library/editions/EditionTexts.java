package vn.nhipcau.library.editions;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentJson;
import vn.nhipcau.library.Unit;

/** The languages of editions as they are being written. */
@Component
public class EditionTexts {
    private static final String TEXT = """
            select t.edition_id, t.language, t.state, t.title, t.lead, t.fields, t.content, t.version, t.saved_at,
                   m.post as saved_by, t.hands, t.publish_at, t.withdraw_at, t.shown, t.shown_since
            from edition_text t
            join member m on m.id = t.saved_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    EditionTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<EditionText> find(long edition, String language) {
        return jdbc.sql(TEXT + "where t.edition_id = :edition and t.language = :language")
                .param("edition", edition)
                .param("language", language)
                .query(EditionTexts::text)
                .optional();
    }

    /** All languages of an edition that were begun, the original first. */
    public List<EditionText> of(long edition) {
        return jdbc.sql(TEXT + """
                join content_language l on l.code = t.language
                where t.edition_id = :edition
                order by l.position, l.code
                """)
                .param("edition", edition)
                .query(EditionTexts::text)
                .list();
    }

    /** Begins a language; false where it was begun already. */
    public boolean begin(Visitor visitor, long edition, String language) {
        return jdbc.sql("""
                insert into edition_text (edition_id, language, state, content, saved_at, saved_by)
                values (:edition, :language, 'DRAFT', '{"blocks":[]}', :now, :by)
                on conflict do nothing
                """)
                        .param("edition", edition)
                        .param("language", language)
                        .param("now", now())
                        .param("by", visitor.member())
                        .update()
                == 1;
    }

    /** False where it is no draft any more, or someone changed it since that version was read; then nothing is done. */
    boolean save(Visitor visitor, EditionText text, int version, EditionText.Said said) {
        return jdbc.sql("""
                update edition_text
                set title = :title, lead = :lead, fields = :fields::jsonb, content = :content::jsonb, words = fold(:words),
                    version = version + 1, saved_at = :now, saved_by = :by,
                    hands = case when :by = any(hands) then hands else hands || :by end
                where edition_id = :edition and language = :language and version = :version and state = 'DRAFT'
                """)
                        .param("title", said.title())
                        .param("lead", said.lead())
                        .param("fields", ContentJson.writeFields(said.fields()))
                        .param("content", ContentJson.write(said.content()))
                        .param("words", words(said))
                        .param("now", now())
                        .param("by", visitor.member())
                        .param("edition", text.edition())
                        .param("language", text.language())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Writes a translation as it was put together out of its sentences; in the caller's transaction and trail. */
    public void keepComposed(Visitor visitor, EditionText text, EditionText.Said said) {
        jdbc.sql("""
                update edition_text
                set title = :title, lead = :lead, fields = :fields::jsonb, content = :content::jsonb, words = fold(:words),
                    version = version + 1, saved_at = :now, saved_by = :by,
                    hands = case when :by = any(hands) then hands else hands || :by end
                where edition_id = :edition and language = :language
                """)
                .param("title", said.title())
                .param("lead", said.lead())
                .param("fields", ContentJson.writeFields(said.fields()))
                .param("content", ContentJson.write(said.content()))
                .param("words", words(said))
                .param("now", now())
                .param("by", visitor.member())
                .param("edition", text.edition())
                .param("language", text.language())
                .update();
    }

    private static String words(EditionText.Said said) {
        return said.units().stream().map(Unit::words).collect(Collectors.joining(" "));
    }

    /** Moves it on; false where it moved meanwhile. */
    boolean move(EditionText text, EditionState to, @Nullable Instant publishAt) {
        return jdbc.sql("""
                update edition_text
                set state = :to, publish_at = :publishAt, version = version + 1
                where edition_id = :edition and language = :language and version = :version
                """)
                        .param("to", to.name())
                        .param("publishAt", kept(publishAt))
                        .param("edition", text.edition())
                        .param("language", text.language())
                        .param("version", text.version())
                        .update()
                == 1;
    }

    /** Lets visitors see a version that says the same; who judged what it says stays known. */
    void follow(EditionText text, int number, EditionText.Said said) {
        jdbc.sql("""
                update edition_text
                set shown = :number, content = case when state = 'PUBLISHED' then :content::jsonb else content end
                where edition_id = :edition and language = :language
                """)
                .param("number", number)
                .param("content", ContentJson.write(said.content()))
                .param("edition", text.edition())
                .param("language", text.language())
                .update();
    }

    /** Lets visitors see a version, or none. Who writes at it from now on begins anew to count as its writer. */
    void show(EditionText text, @Nullable Integer number, @Nullable Instant until) {
        jdbc.sql("""
                update edition_text
                set shown = :number, shown_since = case when :number::int is null then null else :now end,
                    withdraw_at = :until, hands = case when :number::int is null then hands else '{}' end
                where edition_id = :edition and language = :language
                """)
                .param("number", number)
                .param("now", now())
                .param("until", kept(until))
                .param("edition", text.edition())
                .param("language", text.language())
                .update();
    }

    /** Texts that are to appear or to leave by themselves now. */
    List<EditionText> due(boolean appear) {
        return jdbc.sql(TEXT
                        + (appear
                                ? "where t.state = 'SCHEDULED' and t.publish_at <= :now"
                                : "where t.shown is not null and t.withdraw_at <= :now"))
                .param("now", now())
                .query(EditionTexts::text)
                .list();
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static EditionText text(ResultSet row, int number) throws SQLException {
        Array hands = row.getArray("hands");
        return new EditionText(
                row.getLong("edition_id"),
                row.getString("language"),
                EditionState.valueOf(row.getString("state")),
                said(row),
                row.getInt("version"),
                at(row, "saved_at"),
                row.getString("saved_by"),
                Arrays.asList((Long[]) hands.getArray()),
                atOrNull(row, "publish_at"),
                atOrNull(row, "withdraw_at"),
                row.getObject("shown", Integer.class),
                atOrNull(row, "shown_since"));
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant atOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : at(row, column);
    }

    private static @Nullable OffsetDateTime kept(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    static EditionText.Said said(ResultSet row) throws SQLException {
        return new EditionText.Said(
                row.getString("title"),
                row.getString("lead"),
                ContentJson.readFields(row.getString("fields")),
                ContentJson.read(row.getString("content")));
    }
}
