package vn.nhipcau.base.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outbox as the postman sees it: what is due, and what became of it. */
@Component
class MailQueue {
    /** How long a letter rests after its first failure, its second, and so on; then a day each time. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofDays(1));

    /** A letter last tried in the future rests for a clock that was set back: it waits no longer. */
    private static final String DUE =
            "sent_at is null and given_up_at is null and (not_before <= :now or tried_at > :now)";

    private static final String FAILED = """
            update outbox set attempts = attempts + 1, tried_at = :now, fault = :fault, answer = :answer,
              not_before = cast(:now as timestamptz)
                + (:pauses::int[])[least(attempts + 1, cardinality(:pauses::int[]))] * interval '1 second'
            """;

    private final JdbcClient jdbc;

    MailQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A letter that is due.
     *
     * @param name the same at every try
     */
    record Waiting(long id, UUID name, String address, String subject, String body) {}

    boolean isAnyDue(Instant now) {
        return jdbc.sql("select exists (select 1 from outbox where " + DUE + ")")
                .param("now", utc(now))
                .query(Boolean.class)
                .single();
    }

    /** The next that is due; no other postman takes it until the transaction ends. */
    Optional<Waiting> take(Instant now) {
        return jdbc.sql("select id, message_id as name, address, subject, body from outbox where " + DUE
                        + " order by not_before, id limit 1 for update skip locked")
                .param("now", utc(now))
                .query(Waiting.class)
                .optional();
    }

    void sent(long id, Instant now) {
        jdbc.sql("""
                update outbox set sent_at = :now, tried_at = :now, attempts = attempts + 1, fault = null, answer = null
                where id = :id
                """).param("now", utc(now)).param("id", id).update();
    }

    void failed(long id, Fault fault, String answer, Instant now) {
        failed("where id = :id", id, fault, answer, now);
    }

    /** There was no line for any of those that are due. */
    void allFailed(Fault fault, String answer, Instant now) {
        failed("where id in (select id from outbox where " + DUE + " for update skip locked)", 0, fault, answer, now);
    }

    private void failed(String which, long id, Fault fault, String answer, Instant now) {
        jdbc.sql(FAILED + which)
                .param("now", utc(now))
                .param("fault", fault.name())
                .param("answer", answer)
                .param(
                        "pauses",
                        PAUSES.stream().map(pause -> (int) pause.toSeconds()).toArray(Integer[]::new))
                .param("id", id)
                .update();
    }

    void refusedForGood(long id, Fault fault, String answer, Instant now) {
        failed(id, fault, answer, now);
        jdbc.sql("update outbox set given_up_at = :now where id = :id")
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    /** Gives up what has waited too long; what failed keeps the reason of its last try. */
    void giveUpStale(Instant now) {
        jdbc.sql("""
                update outbox set given_up_at = :now, fault = coalesce(fault, 'STALE')
                where sent_at is null and given_up_at is null and give_up_after < :now
                """).param("now", utc(now)).update();
    }

    void serverAnswered(Instant now) {
        jdbc.sql("update mail_server set answered_at = :now, failed_at = null, fault = null, answer = null")
                .param("now", utc(now))
                .update();
    }

    void serverFailed(Fault fault, String answer, Instant now) {
        jdbc.sql("update mail_server set failed_at = :now, fault = :fault, answer = :answer")
                .param("now", utc(now))
                .param("fault", fault.name())
                .param("answer", answer)
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
