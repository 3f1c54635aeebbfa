package vn.nhipcau.library.media;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** Writes a medium that has just come in. */
@Component
class NewMedia {
    private final JdbcClient jdbc;
    private final Media media;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    NewMedia(JdbcClient jdbc, Media media, Trail trail, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.media = media;
        this.trail = trail;
        this.events = events;
    }

    /** What there is to write. */
    record Row(Found found, String sha256, String fileName, long size) {}

    /** Its number; nothing where somebody brought the same bytes in the meantime. To be called within a transaction. */
    Optional<Long> add(Visitor by, Row row) {
        Optional<Long> id = insert(by, row);
        id.ifPresent(added -> {
            trail.write(by, "media.added", row.fileName(), "/media/" + added, null);
            ask(added);
        });
        return id;
    }

    private Optional<Long> insert(Visitor by, Row row) {
        Found found = row.found();
        MediaKind kind = found.form().kind();
        boolean showsNobody = kind == MediaKind.DRAWING || kind == MediaKind.PDF;
        return jdbc.sql("""
                insert into media (kind, sha256, media_type, file_name, size, width, height, seconds, pages, camera, taken_on,
                                   consent, uploaded_at, uploaded_by, agency_id, words)
                values (:kind, :sha256, :type, :name, :size, :width, :height, :seconds, :pages, :camera, :taken,
                        :consent, :now, :by, :agency, fold(:name))
                on conflict (sha256) do nothing returning id
                """)
                .param("kind", kind.name())
                .param("sha256", row.sha256())
                .param("type", found.form().mediaType())
                .param("name", row.fileName())
                .param("size", row.size())
                .param("width", found.width())
                .param("height", found.height())
                .param("seconds", found.seconds())
                .param("pages", found.pages())
                .param("camera", found.camera())
                .param("taken", found.takenOn())
                .param("consent", (showsNobody ? Consent.NONE_SHOWN : Consent.MISSING).name())
                .param("now", media.now())
                .param("by", by.member())
                .param("agency", by.agency())
                .query(Long.class)
                .optional();
    }

    /** Asks for its public forms, whether they were made before or are being made now. */
    void ask(long id) {
        jdbc.sql("""
                insert into media_work (media_id, state, since) values (:id, 'WAITING', :now)
                on conflict (media_id) do update
                set state = case when media_work.state = 'WORKING' then 'WORKING' else 'WAITING' end,
                    again = media_work.state = 'WORKING', attempts = 0, since = :now, fault = null
                """).param("id", id).param("now", media.now()).update();
        events.publishEvent(new RenditionsWanted(id));
    }

    /** Public forms of a medium are to be made. */
    record RenditionsWanted(long id) {}
}
