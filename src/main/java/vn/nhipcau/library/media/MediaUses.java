package vn.nhipcau.library.media;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which medium stands on which page: told by the feature whose page it is, whenever it is saved. */
@Component
public class MediaUses {
    private final JdbcClient jdbc;

    MediaUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As {@link #keep(String, String, String, boolean, Set)} for a page for staff without a language of its own. */
    @Transactional
    public void keep(String address, String title, Set<Long> media) {
        keep(address, "", title, false, media);
    }

    /**
     * These stand on a page now, and no other. The caller leaves the row in the trail.
     *
     * @param address of the page where staff find it
     * @param language code of the page's language: each language of a page is kept by itself
     * @param open whether the public reads it
     * @param media their numbers; those of nothing are passed over
     */
    @Transactional
    public void keep(String address, String language, String title, boolean open, Set<Long> media) {
        keep(address, language, title, open ? media : Set.of(), open ? Set.of() : media);
    }

    /**
     * The same for a page of which the public reads one form while another is being written.
     *
     * @param open what stands on the form that the public reads
     * @param drafted what stands on the other
     */
    @Transactional
    public void keep(String address, String language, String title, Set<Long> open, Set<Long> drafted) {
        jdbc.sql("delete from media_use where address = :address and language = :language")
                .param("address", address)
                .param("language", language)
                .update();
        jdbc.sql("""
                insert into media_use (media_id, address, language, title, public)
                select id, :address, :language, :title, id = any(:open) from media
                where id = any(:open) or id = any(:drafted)
                """)
                .param("address", address)
                .param("language", language)
                .param("title", title)
                .param("open", open.toArray(Long[]::new))
                .param("drafted", drafted.toArray(Long[]::new))
                .update();
    }

    /** A page is gone. The caller leaves the row in the trail. */
    @Transactional
    public void gone(String address) {
        jdbc.sql("delete from media_use where address = :address")
                .param("address", address)
                .update();
    }
}
