package vn.nhipcau.library.media;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** Subtitles of a film or sound are brought, exchanged, taken away. */
@Component
class KeepSubtitles {
    private final JdbcClient jdbc;
    private final Trail trail;

    KeepSubtitles(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /**
     * Keeps them; false where someone changed them since that version was read.
     *
     * @param version 0 where there were none
     */
    @Transactional
    public boolean keep(Visitor by, Medium medium, String language, Subtitles subtitles, int version) {
        int rows = jdbc.sql(version == 0 ? """
                insert into media_subtitle (media_id, language, cues, vtt) values (:id, :language, :cues, :vtt)
                on conflict do nothing
                """ : """
                update media_subtitle set cues = :cues, vtt = :vtt, version = version + 1
                where media_id = :id and language = :language and version = :version
                """)
                .param("id", medium.id())
                .param("language", language)
                .param("cues", subtitles.cues().size())
                .param("vtt", subtitles.vtt())
                .param("version", version)
                .update();
        if (rows == 1) {
            trail.write(by, "media.subtitled", medium.title(), medium.address(), language);
        }
        return rows == 1;
    }

    @Transactional
    public void remove(Visitor by, Medium medium, String language) {
        int rows = jdbc.sql("delete from media_subtitle where media_id = :id and language = :language")
                .param("id", medium.id())
                .param("language", language)
                .update();
        if (rows == 1) {
            trail.write(by, "media.unsubtitled", medium.title(), medium.address(), language);
        }
    }
}
