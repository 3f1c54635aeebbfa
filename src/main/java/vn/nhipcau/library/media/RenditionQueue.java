package vn.nhipcau.library.media;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which media wait for their public forms. Several programs may take from it. */
@Component
class RenditionQueue {
    /** Who has been at one for so long has died. */
    private static final Duration DEAD = Duration.ofMinutes(20);

    /** A picture at which the program died so often is left alone. */
    private static final int TRIES = 3;

    private final JdbcClient jdbc;
    private final Media media;

    RenditionQueue(JdbcClient jdbc, Media media) {
        this.jdbc = jdbc;
        this.media = media;
    }

    Optional<Long> take() {
        jdbc.sql("""
                update media_work set state = 'FAILED', fault = 'time'
                where state = 'WORKING' and since < :now - :dead * interval '1 second' and attempts >= :tries
                """)
                .param("now", media.now())
                .param("dead", DEAD.toSeconds())
                .param("tries", TRIES)
                .update();
        return jdbc.sql("""
                update media_work set state = 'WORKING', since = :now, attempts = attempts + 1, again = false
                where media_id = (
                  select media_id from media_work
                  where state = 'WAITING' or (state = 'WORKING' and since < :now - :dead * interval '1 second')
                  order by since, media_id limit 1 for update skip locked)
                returning media_id
                """)
                .param("now", media.now())
                .param("dead", DEAD.toSeconds())
                .query(Long.class)
                .optional();
    }

    /** These are its forms now. */
    @Transactional
    public void done(long id, List<Rendition> made) {
        jdbc.sql("delete from media_rendition where media_id = :id")
                .param("id", id)
                .update();
        for (Rendition one : made) {
            jdbc.sql("""
                    insert into media_rendition (media_id, crop, width, height, format, sha256, size)
                    values (:id, :crop, :width, :height, :format, :sha256, :size)
                    """)
                    .param("id", id)
                    .param("crop", one.crop().name())
                    .param("width", one.width())
                    .param("height", one.height())
                    .param("format", one.format())
                    .param("sha256", one.sha256())
                    .param("size", one.size())
                    .update();
        }
        ends(id, "READY", null);
    }

    /** This is what the public gets of it now. */
    @Transactional
    public void done(long id, PublicForm made) {
        jdbc.sql("""
                insert into media_public (media_id, format, sha256, size) values (:id, :format, :sha256, :size)
                on conflict (media_id) do update set format = :format, sha256 = :sha256, size = :size
                """)
                .param("id", id)
                .param("format", made.format())
                .param("sha256", made.sha256())
                .param("size", made.size())
                .update();
        ends(id, "READY", null);
    }

    void failed(long id, String fault) {
        ends(id, "FAILED", fault);
    }

    private void ends(long id, String state, @org.jspecify.annotations.Nullable String fault) {
        jdbc.sql("""
                update media_work set state = case when again then 'WAITING' else :state end, again = false, fault = :fault
                where media_id = :id
                """)
                .param("id", id)
                .param("state", state)
                .param("fault", fault)
                .update();
    }
}
