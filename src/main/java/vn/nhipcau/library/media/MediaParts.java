package vn.nhipcau.library.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What hangs on a medium: its words by language, its public forms, its subtitles, the pages where it stands. */
@Component
class MediaParts {
    private final JdbcClient jdbc;

    MediaParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MediaText> texts(long id) {
        return jdbc.sql("""
                select t.language, t.title, t.caption, t.alt, t.credit, t.transcript
                from media_text t join content_language l on l.code = t.language
                where t.media_id = :id order by l.position
                """)
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(MediaText.class))
                .list();
    }

    /** Writes what is said in these languages, in place of what was; also what it can be found by. */
    void write(long id, List<MediaText> texts) {
        for (MediaText text : texts) {
            jdbc.sql("delete from media_text where media_id = :id and language = :language")
                    .param("id", id)
                    .param("language", text.language())
                    .update();
            if (!text.isEmpty()) {
                jdbc.sql("insert into media_text values (:id, :language, :title, :caption, :alt, :credit, :transcript)")
                        .param("id", id)
                        .param("language", text.language())
                        .param("title", text.title())
                        .param("caption", text.caption())
                        .param("alt", text.alt())
                        .param("credit", text.credit())
                        .param("transcript", text.transcript())
                        .update();
            }
        }
        jdbc.sql("""
                update media m
                set words = fold(concat_ws(' ', m.file_name, m.place, m.holder, m.people, m.camera,
                    m.width || 'x' || m.height, to_char(m.taken_on, 'FMDD/FMMM/YYYY'),
                    (select string_agg(concat_ws(' ', t.title, t.caption, t.alt, t.credit, t.transcript), ' ')
                     from media_text t where t.media_id = m.id)))
                where m.id = :id
                """).param("id", id).update();
    }

    /** Whole before cut, smallest first. */
    List<Rendition> renditions(long id) {
        return jdbc.sql("""
                select crop, width, height, format, sha256, size from media_rendition where media_id = :id
                order by crop = 'WHOLE' desc, crop desc, width, format desc
                """)
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(Rendition.class))
                .list();
    }

    List<Subtitle> subtitles(long id) {
        return jdbc.sql("""
                select s.language, s.cues, s.vtt, s.version
                from media_subtitle s join content_language l on l.code = s.language
                where s.media_id = :id order by l.position
                """)
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(Subtitle.class))
                .list();
    }

    Optional<Subtitle> subtitle(long id, String language) {
        return subtitles(id).stream()
                .filter(one -> one.language().equals(language))
                .findFirst();
    }

    List<MediaUse> uses(long id) {
        return jdbc.sql("""
                select address, title, nullif(language, '') as language, public as open from media_use
                where media_id = :id order by public desc, title, language
                """)
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(MediaUse.class))
                .list();
    }

    /** What the public gets of a film, sound or PDF. */
    Optional<PublicForm> form(long id) {
        return jdbc.sql("select format, sha256, size from media_public where media_id = :id")
                .param("id", id)
                .query(MediaParts::form)
                .optional();
    }

    /** All that a page shows of one. */
    Shown.Parts of(long id) {
        List<String> subtitled = subtitles(id).stream().map(Subtitle::language).toList();
        return new Shown.Parts(texts(id), renditions(id), form(id).orElse(null), subtitled);
    }

    /** The same of many, by their numbers, in as many questions as of one. */
    Map<Long, Shown.Parts> of(Set<Long> ids) {
        Map<Long, List<MediaText>> texts = texts(ids);
        Map<Long, List<Rendition>> renditions = each(ids, """
                select media_id, crop, width, height, format, sha256, size from media_rendition where media_id = any(:ids)
                order by crop = 'WHOLE' desc, crop desc, width, format desc
                """, new SimplePropertyRowMapper<>(Rendition.class));
        Map<Long, List<PublicForm>> forms = each(
                ids,
                "select media_id, format, sha256, size from media_public where media_id = any(:ids)",
                MediaParts::form);
        Map<Long, List<String>> subtitled = each(ids, """
                select s.media_id, s.language
                from media_subtitle s join content_language l on l.code = s.language
                where s.media_id = any(:ids) order by l.position
                """, (row, number) -> row.getString("language"));
        Map<Long, Shown.Parts> parts = new HashMap<>();
        for (Long id : ids) {
            List<PublicForm> form = forms.getOrDefault(id, List.of());
            parts.put(
                    id,
                    new Shown.Parts(
                            texts.getOrDefault(id, List.of()),
                            renditions.getOrDefault(id, List.of()),
                            form.isEmpty() ? null : form.getFirst(),
                            subtitled.getOrDefault(id, List.of())));
        }
        return parts;
    }

    private Map<Long, List<MediaText>> texts(Set<Long> ids) {
        return each(ids, """
                select t.media_id, t.language, t.title, t.caption, t.alt, t.credit, t.transcript
                from media_text t join content_language l on l.code = t.language
                where t.media_id = any(:ids) order by l.position
                """, new SimplePropertyRowMapper<>(MediaText.class));
    }

    private <T> Map<Long, List<T>> each(Set<Long> ids, String sql, RowMapper<T> mapper) {
        Map<Long, List<T>> each = new HashMap<>();
        jdbc.sql(sql).param("ids", ids.toArray(Long[]::new)).query(row -> {
            each.computeIfAbsent(row.getLong("media_id"), id -> new ArrayList<>())
                    .add(mapper.mapRow(row, 0));
        });
        return each;
    }

    private static PublicForm form(ResultSet row, int number) throws SQLException {
        return new PublicForm(row.getString("format"), row.getString("sha256"), row.getLong("size"));
    }

    /** How often it was taken by staff; nothing where nobody did. */
    Optional<TakenOut> taken(long id) {
        return jdbc.sql("""
                select count(*) as times, max(t.at) as last from taken_item i join taking t on t.id = i.taking_id
                where i.source = 'MEDIUM' and i.item_id = :id having count(*) > 0
                """)
                .param("id", id)
                .query((row, number) -> new TakenOut(
                        row.getLong("times"),
                        row.getObject("last", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Why the public forms could not be made. */
    Optional<String> fault(long id) {
        return jdbc.sql("select fault from media_work where media_id = :id and state = 'FAILED'")
                .param("id", id)
                .query(String.class)
                .optional();
    }
}
