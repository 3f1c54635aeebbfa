package vn.nhipcau.library.media;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** A translator says in another language what a medium shows. */
@Component
class CaptionMedium {
    private final JdbcClient jdbc;
    private final MediaParts parts;
    private final NewMedia renditions;
    private final Trail trail;

    CaptionMedium(JdbcClient jdbc, MediaParts parts, NewMedia renditions, Trail trail) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.renditions = renditions;
        this.trail = trail;
    }

    /**
     * Keeps what was typed; false where someone changed the medium since that version was read. Who has its whole form open
     * is told of these words too.
     */
    @Transactional
    public boolean say(Visitor by, Captioned before, MediaText text, int version) {
        Medium medium = before.medium();
        int rows = jdbc.sql("update media set version = version + 1 where id = :id and version = :version")
                .param("id", medium.id())
                .param("version", version)
                .update();
        if (rows == 0) {
            return false;
        }
        parts.write(medium.id(), List.of(text));
        if (medium.kind().isSeen() && !before.own().credit().equals(text.credit())) {
            renditions.ask(medium.id());
        }
        String detail = DescribeMedium.said(new Changes(), before.own(), text).detail();
        trail.write(by, "media.captioned", medium.title(), medium.address(), detail);
        return true;
    }
}
