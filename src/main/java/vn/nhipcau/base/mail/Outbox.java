package vn.nhipcau.base.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;
import vn.nhipcau.base.list.Where;

/** Where letters wait to be sent. Every room puts them here in the transaction of what they tell of. */
@Component
public class Outbox {
    /** What has not gone by then is no news any more: a letter of a week ago about a day that is over. */
    static final Duration PATIENCE = Duration.ofDays(7);

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When the mail server was last there, and why it last was not. */
    public record Server(
            @Nullable Instant answeredAt,
            @Nullable Instant failedAt,
            @Nullable Fault fault,
            @Nullable String answer) {}

    /** Puts a letter in; false where one of its key was put before. */
    public boolean put(Letter letter, Instant at) {
        return jdbc.sql("""
                insert into outbox (once, recipient, address, subject, body, made_at, not_before, give_up_after)
                values (:once, :recipient, :address, :subject, :body, :at, :at, :end)
                on conflict (once) do nothing
                """)
                        .param("once", letter.once())
                        .param("recipient", letter.recipient())
                        .param("address", letter.address())
                        .param("subject", letter.subject())
                        .param("body", letter.body())
                        .param("at", utc(at))
                        .param("end", utc(at.plus(PATIENCE)))
                        .update()
                == 1;
    }

    public Listed<Posted> page(Where where, @Nullable Integer page) {
        return new Query<>("select * from outbox", where, "order by made_at desc, id desc", Outbox::posted)
                .page(jdbc, page);
    }

    public Optional<Posted> find(long id) {
        return jdbc.sql("select * from outbox where id = :id")
                .param("id", id)
                .query(Outbox::posted)
                .optional();
    }

    /** Has a letter tried at once and for another week; false where it is not one that failed. */
    public boolean retry(long id, Instant now) {
        return jdbc.sql("""
                update outbox set not_before = :now, give_up_after = :end, given_up_at = null
                where id = :id and sent_at is null and (attempts > 0 or given_up_at is not null)
                """)
                        .param("now", utc(now))
                        .param("end", utc(now.plus(PATIENCE)))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Has a letter tried no more; false where it has gone, or was given up before. */
    public boolean giveUp(long id, Instant now) {
        return jdbc.sql("""
                update outbox set given_up_at = :now where id = :id and sent_at is null and given_up_at is null
                """).param("now", utc(now)).param("id", id).update() == 1;
    }

    public Server server() {
        return jdbc.sql("select * from mail_server")
                .query((row, number) -> new Server(
                        instant(row, "answered_at"), instant(row, "failed_at"), fault(row), row.getString("answer")))
                .single();
    }

    private static Posted posted(ResultSet row, int number) throws SQLException {
        return new Posted(
                row.getLong("id"),
                row.getString("recipient"),
                row.getString("address"),
                row.getString("subject"),
                row.getString("body"),
                Objects.requireNonNull(instant(row, "made_at")),
                Objects.requireNonNull(instant(row, "not_before")),
                row.getInt("attempts"),
                instant(row, "tried_at"),
                fault(row),
                row.getString("answer"),
                instant(row, "sent_at"),
                instant(row, "given_up_at"));
    }

    private static @Nullable Fault fault(ResultSet row) throws SQLException {
        String fault = row.getString("fault");
        return fault == null ? null : Fault.valueOf(fault);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
