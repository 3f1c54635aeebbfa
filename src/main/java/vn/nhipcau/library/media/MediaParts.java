package vn.nhipcau.library.media;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
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
