package vn.nhipcau.portal.stories;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.library.ContentJson;
import vn.nhipcau.library.editions.WhenOlder;
import vn.nhipcau.portal.OpenReader;

/** What visitors read of an edition: read as they may, through the public wall. */
@Component
public class Stories {
    private static final String STORY = """
            select edition_id, language, kind, agency, picture, when_older, title, lead, fields, facts, content, shown_since,
                   original_at, said_at, differing
            from open.text
            """;

    private final OpenReader open;

    Stories(OpenReader open) {
        this.open = open;
    }

    /** All languages of an edition that visitors read, in the order of languages. */
    List<Story> of(long edition) {
        return open.read(jdbc -> jdbc.sql(STORY + """
                join open.language l on l.code = language
                where edition_id = :edition
                order by l.position, l.code
                """)
                .param("edition", edition)
                .query(Stories::story)
                .list());
    }

    /** Whether visitors could read it once. */
    boolean isGone(long edition, String language) {
        return open.read(jdbc -> jdbc.sql(
                        "select exists (select from open.gone where edition_id = :edition and language = :language)")
                .param("edition", edition)
                .param("language", language)
                .query(Boolean.class)
                .single());
    }

    /** The languages in which visitors are spoken to. */
    List<Tongue> tongues() {
        return open.read(jdbc -> jdbc.sql("select code, own_name from open.language order by position, code")
                .query((row, i) -> new Tongue(row.getString("code"), row.getString("own_name")))
                .list());
    }

    /** The words around pages, of every language: where it has none of its own, the English ones. */
    Map<String, Words> words() {
        Map<String, Map<String, Words.Word>> all = new HashMap<>();
        List<Keyed> rows = open.read(jdbc -> jdbc.sql("select language, key, words from open.word")
                .query(Stories::word)
                .list());
        rows.forEach(row -> all.computeIfAbsent(row.word().language(), language -> new HashMap<>())
                .put(row.key(), row.word()));
        Map<String, Words.Word> english = all.getOrDefault("en", Map.of());
        Map<String, Words> words = new HashMap<>();
        tongues()
                .forEach(tongue ->
                        words.put(tongue.code(), new Words(all.getOrDefault(tongue.code(), Map.of()), english)));
        return words;
    }

    /** The fields of a kind, in their order. */
    List<OpenField> fields(String kind) {
        return open.read(
                jdbc -> jdbc.sql("""
                select code, vi_label, en_label, type, unit from open.field where kind = :kind order by position
                """).param("kind", kind).query(Stories::field).list());
    }

    /** A language by its code and as its own readers write it. */
    public record Tongue(String code, String ownName) {}

    private record Keyed(String key, Words.Word word) {}

    private static Keyed word(ResultSet row, int number) throws SQLException {
        return new Keyed(row.getString("key"), new Words.Word(row.getString("words"), row.getString("language")));
    }

    private static OpenField field(ResultSet row, int number) throws SQLException {
        return new OpenField(
                row.getString("code"),
                row.getString("vi_label"),
                row.getString("en_label"),
                row.getString("type"),
                row.getString("unit"));
    }

    private static Story story(ResultSet row, int number) throws SQLException {
        return new Story(
                row.getLong("edition_id"),
                row.getString("language"),
                row.getString("kind"),
                row.getString("agency"),
                row.getObject("picture", Long.class),
                WhenOlder.valueOf(row.getString("when_older")),
                row.getString("title"),
                row.getString("lead"),
                ContentJson.readFields(row.getString("facts")),
                ContentJson.readFields(row.getString("fields")),
                OpenLinks.in(ContentJson.read(row.getString("content")), row.getString("language")),
                row.getObject("shown_since", OffsetDateTime.class).toInstant(),
                at(row, "original_at"),
                at(row, "said_at"),
                row.getInt("differing"));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
