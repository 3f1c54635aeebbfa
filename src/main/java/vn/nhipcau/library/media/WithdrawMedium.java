package vn.nhipcau.library.media;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** A medium leaves every page at once, comes back, or goes for good where no page shows it. */
@Component
class WithdrawMedium {
    private final JdbcClient jdbc;
    private final Media media;
    private final Trail trail;

    WithdrawMedium(JdbcClient jdbc, Media media, Trail trail) {
        this.jdbc = jdbc;
        this.media = media;
        this.trail = trail;
    }

    /** Takes it back; false where that was done, or something else, since that version was read. */
    @Transactional
    public boolean withdraw(Visitor by, Medium medium, int version, String why) {
        int rows = jdbc.sql("""
                update media set withdrawn_at = :now, withdrawn_by = :by, withdrawn_why = :why, version = version + 1
                where id = :id and version = :version and withdrawn_at is null
                """)
                .param("now", media.now())
                .param("by", by.member())
                .param("why", why)
                .param("id", medium.id())
                .param("version", version)
                .update();
        if (rows == 1) {
            trail.write(by, "media.withdrawn", medium.title(), medium.address(), why);
        }
        return rows == 1;
    }

    @Transactional
    public boolean restore(Visitor by, Medium medium, int version) {
        int rows =
                jdbc.sql("""
                update media set withdrawn_at = null, withdrawn_by = null, withdrawn_why = null, version = version + 1
                where id = :id and version = :version and withdrawn_at is not null
                """).param("id", medium.id()).param("version", version).update();
        if (rows == 1) {
            trail.write(by, "media.restored", medium.title(), medium.address(), null);
        }
        return rows == 1;
    }

    /**
     * Removes it.
     *
     * @throws Refused where a page shows it, or a film has it for its poster: it can be withdrawn
     */
    @Transactional
    public boolean remove(Visitor by, Medium medium, int version) {
        int uses = jdbc.sql("""
                select (select count(*) from media_use where media_id = :id) + (select count(*) from media where poster_id = :id)
                """).param("id", medium.id()).query(Integer.class).single();
        if (uses > 0) {
            throw new Refused("library.media.remove.used", uses);
        }
        int rows = jdbc.sql("delete from media where id = :id and version = :version")
                .param("id", medium.id())
                .param("version", version)
                .update();
        if (rows == 1) {
            trail.write(
                    by, "media.removed", medium.title(), null, medium.original().fileName());
        }
        return rows == 1;
    }
}
