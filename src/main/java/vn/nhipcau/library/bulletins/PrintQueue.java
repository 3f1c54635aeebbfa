package vn.nhipcau.library.bulletins;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.publications.Publication;

/** Which issues wait to be printed. Several programs may take from it. */
@Component
class PrintQueue {
    /** Whoever has been at one for so long has died. */
    private static final Duration DEAD = Duration.ofMinutes(10);

    /** An issue at which the program died so often is left alone. */
    private static final int TRIES = 3;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final Clock clock;

    PrintQueue(JdbcClient jdbc, ApplicationEventPublisher events, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /** Somebody wants an issue to be printed, in this transaction. */
    record Wanted(long publication) {}

    Optional<Printing> of(long publication) {
        return jdbc.sql("select * from bulletin_print where publication_id = :id")
                .param("id", publication)
                .query(PrintQueue::printing)
                .optional();
    }

    /** Asks for its sheets; what was made before stays until they are there. */
    @Transactional
    public void ask(Visitor by, Publication publication) {
        jdbc.sql("""
                insert into bulletin_print (publication_id, state, since) values (:id, 'WAITING', :now)
                on conflict (publication_id) do update
                set state = 'WAITING', step = '', since = :now, attempts = 0, fault = null
                where bulletin_print.state in ('READY', 'FAILED')
                """).param("id", publication.id()).param("now", now()).update();
        trail.write(by, "publication.issuePrinted", publication.title(), publication.address(), null);
        events.publishEvent(new Wanted(publication.id()));
    }

    /** The next that waits, or that somebody died over. */
    Optional<Long> take() {
        jdbc.sql("""
                update bulletin_print set state = 'FAILED', step = '', fault = 'KILLED'
                where state = 'WORKING' and since < :now - :dead * interval '1 second' and attempts >= :tries
                """)
                .param("now", now())
                .param("dead", DEAD.toSeconds())
                .param("tries", TRIES)
                .update();
        return jdbc.sql("""
                update bulletin_print set state = 'WORKING', step = 'GATHERING', since = :now, attempts = attempts + 1
                where publication_id = (
                  select publication_id from bulletin_print
                  where state = 'WAITING' or (state = 'WORKING' and since < :now - :dead * interval '1 second')
                  order by since, publication_id limit 1 for update skip locked)
                returning publication_id
                """)
                .param("now", now())
                .param("dead", DEAD.toSeconds())
                .query(Long.class)
                .optional();
    }

    void step(long publication, String step) {
        jdbc.sql("update bulletin_print set step = :step where publication_id = :id and state = 'WORKING'")
                .param("id", publication)
                .param("step", step)
                .update();
    }

    /** What came out. */
    record Made(String content, String sha256, int pages, long size) {}

    void done(long publication, Made made) {
        jdbc.sql("""
                update bulletin_print
                set state = 'READY', step = '', fault = null, content = :content, sha256 = :sha256, pages = :pages,
                    size = :size, made_at = :now
                where publication_id = :id
                """)
                .param("id", publication)
                .param("content", made.content())
                .param("sha256", made.sha256())
                .param("pages", made.pages())
                .param("size", made.size())
                .param("now", now())
                .update();
    }

    void failed(long publication, String fault) {
        jdbc.sql("update bulletin_print set state = 'FAILED', step = '', fault = :fault where publication_id = :id")
                .param("id", publication)
                .param("fault", fault)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Printing printing(ResultSet row, int number) throws SQLException {
        OffsetDateTime made = row.getObject("made_at", OffsetDateTime.class);
        return new Printing(
                Printing.State.valueOf(row.getString("state")),
                row.getString("step"),
                row.getString("fault"),
                row.getString("content"),
                row.getString("sha256"),
                row.getObject("pages", Integer.class),
                row.getObject("size", Long.class),
                made == null ? null : made.toInstant());
    }
}
