package vn.nhipcau.library.translation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.ContentJson;
import vn.nhipcau.library.Mark;
import vn.nhipcau.library.segments.Segment;
import vn.nhipcau.library.translation.SegmentTranslation.Origin;

/** What sentences are in other languages. */
@Component
class SegmentTranslations {
    private static final String WRITE = """
                with kept as (
                  insert into segment_meaning values (:edition, :key, :meaning) on conflict do nothing)
                insert into segment_translation as t (edition_id, key, language, meaning, source, marks, target, state, origin,
                                                      translated_by, translated_at)
                select :edition, :key, :language, :meaning, :source, :marks, :target, :state, :origin, :by, :now
                where :version = 0 or exists (select 1 from segment_translation
                  where edition_id = :edition and key = :key and language = :language and meaning = :meaning)
                on conflict (edition_id, key, language, meaning) do update
                set source = excluded.source, marks = excluded.marks, target = excluded.target, state = excluded.state,
                    origin = excluded.origin, translated_by = excluded.translated_by,
                    translated_at = excluded.translated_at, reviewed_by = null, reviewed_at = null,
                    version = t.version + 1
                where t.version = :version
                """;

    private final JdbcClient jdbc;
    private final Clock clock;

    SegmentTranslations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By key, all of a language: the newest first. */
    Map<String, List<SegmentTranslation>> of(long edition, String language) {
        return jdbc
                .sql("""
                select t.key, t.language, t.meaning, t.source, t.marks, t.target, t.state, t.origin, t.translated_by,
                       m.post as translator, t.translated_at, r.post as reviewer, t.version
                from segment_translation t
                join member m on m.id = t.translated_by
                left join member r on r.id = t.reviewed_by
                where t.edition_id = :edition and t.language = :language
                order by t.translated_at desc
                """)
                .param("edition", edition)
                .param("language", language)
                .query(SegmentTranslations::translation)
                .list()
                .stream()
                .collect(Collectors.groupingBy(SegmentTranslation::key));
    }

    /**
     * Writes what a sentence is, in place of what it was for the same meaning.
     *
     * @param version of the translation that was before the eyes, 0 where there was none
     * @return false where someone changed it meanwhile; then nothing is done
     */
    boolean write(Visitor who, long edition, String language, Segment segment, Told told, int version) {
        return jdbc.sql(WRITE)
                        .param("edition", edition)
                        .param("key", segment.key())
                        .param("language", language)
                        .param("meaning", segment.meaning())
                        .param("source", segment.source().text())
                        .param("marks", ContentJson.writeMarks(segment.source().marks()))
                        .param("target", told.target())
                        .param("state", told.state().name())
                        .param("origin", told.origin().name())
                        .param("by", who.member())
                        .param("now", now())
                        .param("version", version)
                        .update()
                == 1;
    }

    /**
     * What was told of a sentence.
     *
     * @param target with codes
     */
    record Told(String target, SegmentState state, Origin origin) {}

    /** Says that it is right, as another than who translated it; false where it changed meanwhile or is one's own. */
    boolean review(Visitor who, long edition, SegmentTranslation translation) {
        return jdbc.sql("""
                update segment_translation
                set state = 'REVIEWED', reviewed_by = :by, reviewed_at = :now, version = version + 1
                where edition_id = :edition and key = :key and language = :language and meaning = :meaning
                  and version = :version and translated_by <> :by
                """)
                        .param("by", who.member())
                        .param("now", now())
                        .param("edition", edition)
                        .param("key", translation.key())
                        .param("language", translation.language())
                        .param("meaning", translation.meaning())
                        .param("version", translation.version())
                        .update()
                == 1;
    }

    /** The same of several in a language; returns how many. */
    int review(Visitor who, long edition, String language, List<SegmentTranslation> translations) {
        return jdbc.sql("""
                update segment_translation t
                set state = 'REVIEWED', reviewed_by = :by, reviewed_at = :now, version = t.version + 1
                from unnest(:keys::text[], :meanings::text[], :versions::int[]) as r (key, meaning, version)
                where t.edition_id = :edition and t.language = :language and t.key = r.key and t.meaning = r.meaning
                  and t.version = r.version and t.translated_by <> :by
                """)
                .param("by", who.member())
                .param("now", now())
                .param("edition", edition)
                .param("language", language)
                .param(
                        "keys",
                        translations.stream().map(SegmentTranslation::key).toArray(String[]::new))
                .param(
                        "meanings",
                        translations.stream().map(SegmentTranslation::meaning).toArray(String[]::new))
                .param(
                        "versions",
                        translations.stream().map(SegmentTranslation::version).toArray(Integer[]::new))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static SegmentTranslation translation(ResultSet row, int number) throws SQLException {
        List<Mark> marks = ContentJson.readMarks(row.getString("marks"));
        return new SegmentTranslation(
                row.getString("key"),
                row.getString("language"),
                row.getString("meaning"),
                new Coded(row.getString("source"), marks),
                new Coded(row.getString("target"), marks),
                SegmentState.valueOf(row.getString("state")),
                Origin.valueOf(row.getString("origin")),
                row.getLong("translated_by"),
                row.getString("translator"),
                row.getObject("translated_at", OffsetDateTime.class).toInstant(),
                row.getString("reviewer"),
                row.getInt("version"));
    }
}
