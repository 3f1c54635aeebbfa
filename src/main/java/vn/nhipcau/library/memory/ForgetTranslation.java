package vn.nhipcau.library.memory;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** Takes a translation out of the memory: it is offered no more, on no node. Editions that use it keep it. */
@Component
class ForgetTranslation {
    private final MemoryPairs pairs;
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    ForgetTranslation(MemoryPairs pairs, JdbcClient jdbc, Trail trail, Clock clock) {
        this.pairs = pairs;
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void forget(Visitor visitor, long id) {
        Translated translated = pairs.find(id).orElseThrow(NotFound::new).translated();
        int gone = jdbc.sql("""
                update memory_entry set removed_at = :at, written = pg_current_xact_id()
                where id = :id and removed_at is null
                """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        if (gone == 0) {
            throw new NotFound();
        }
        trail.write(visitor, "memory.removed", translated.source().words(), "/memory", detail(translated));
    }

    /** Takes that back. */
    @Transactional
    public void restore(Visitor visitor, long id) {
        int back = jdbc.sql("""
                update memory_entry e set removed_at = null, written = pg_current_xact_id()
                where id = :id and removed_at is not null and not exists (
                  select from memory_entry o
                  where o.from_language = e.from_language and o.to_language = e.to_language
                    and o.meaning_key = e.meaning_key and o.context_key = e.context_key and o.target_key = e.target_key
                    and o.removed_at is null)
                """).param("id", id).update();
        if (back == 0) {
            throw new Refused("library.memory.restore.twice");
        }
        Translated translated = pairs.find(id).orElseThrow(NotFound::new).translated();
        trail.write(visitor, "memory.restored", translated.source().words(), "/memory", detail(translated));
    }

    private static String detail(Translated translated) {
        return translated.from() + " → " + translated.to() + ": "
                + translated.target().words();
    }
}
