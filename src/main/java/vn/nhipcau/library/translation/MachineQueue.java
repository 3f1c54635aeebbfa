package vn.nhipcau.library.translation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.machine.MachineAnswer;

/** Which texts wait for a machine. Several programs may take from it. */
@Component
class MachineQueue {
    /** Who has not come further for so long has died. */
    private static final Duration DEAD = Duration.ofMinutes(2);

    /** A text at which the program died so often is left alone. */
    private static final int TRIES = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    MachineQueue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<MachineWork> find(EditionText text) {
        return jdbc.sql("select * from machine_work where edition_id = :edition and language = :language")
                .param("edition", text.edition())
                .param("language", text.language())
                .query(MachineQueue::work)
                .optional();
    }

    /** False where the text is waiting already. */
    boolean ask(Visitor who, EditionText text, int wanted) {
        return jdbc.sql("""
                insert into machine_work as w (edition_id, language, state, asked_at, asked_by, since, wanted)
                values (:edition, :language, 'WAITING', :now, :by, :now, :wanted)
                on conflict (edition_id, language) do update
                set state = 'WAITING', asked_at = :now, asked_by = :by, since = :now, wanted = :wanted, drafted = 0,
                    left_out = 0, attempts = 0, fault = null, fault_with = '{}'
                where w.state in ('DONE', 'FAILED')
                """)
                        .param("edition", text.edition())
                        .param("language", text.language())
                        .param("now", now())
                        .param("by", who.member())
                        .param("wanted", wanted)
                        .update()
                == 1;
    }

    Optional<MachineWork> take() {
        jdbc.sql("""
                update machine_work set state = 'FAILED'
                where state = 'WORKING' and attempts >= :tries
                  and since < :now::timestamptz - :dead * interval '1 second'
                """)
                .param("now", now())
                .param("dead", DEAD.toSeconds())
                .param("tries", TRIES)
                .update();
        return jdbc.sql("""
                update machine_work set state = 'WORKING', since = :now, attempts = attempts + 1
                where (edition_id, language) = (
                  select edition_id, language from machine_work
                  where state = 'WAITING'
                     or (state = 'WORKING' and since < :now::timestamptz - :dead * interval '1 second')
                  order by since, edition_id, language limit 1 for update skip locked)
                returning *
                """)
                .param("now", now())
                .param("dead", DEAD.toSeconds())
                .query(MachineQueue::work)
                .optional();
    }

    void drafted(MachineWork work) {
        jdbc.sql("""
                update machine_work set drafted = drafted + 1, since = :now
                where edition_id = :edition and language = :language
                """)
                .param("now", now())
                .param("edition", work.edition())
                .param("language", work.language())
                .update();
    }

    void leftOut(MachineWork work, MachineAnswer why) {
        jdbc.sql("""
                update machine_work set left_out = left_out + 1, fault = :fault, fault_with = :with::text[], since = :now
                where edition_id = :edition and language = :language
                """)
                .param("now", now())
                .param("fault", why.fault())
                .param("with", why.with().toArray(String[]::new))
                .param("edition", work.edition())
                .param("language", work.language())
                .update();
    }

    void ends(MachineWork work, MachineWork.State state) {
        jdbc.sql("""
                update machine_work set state = :state, since = :now
                where edition_id = :edition and language = :language
                """)
                .param("state", state.name())
                .param("now", now())
                .param("edition", work.edition())
                .param("language", work.language())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static MachineWork work(ResultSet row, int number) throws SQLException {
        List<String> with = Arrays.asList((String[]) row.getArray("fault_with").getArray());
        return new MachineWork(
                row.getLong("edition_id"),
                row.getString("language"),
                MachineWork.State.valueOf(row.getString("state")),
                row.getLong("asked_by"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("wanted"),
                row.getInt("drafted"),
                row.getInt("left_out"),
                Objects.requireNonNullElse(row.getString("fault"), ""),
                with);
    }
}
