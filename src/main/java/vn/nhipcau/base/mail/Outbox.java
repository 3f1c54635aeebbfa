package vn.nhipcau.base.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where letters wait to be sent. Every room puts them here in the transaction of what they tell of. */
@Component
public class Outbox {
    /** What has not gone by then is no news any more: a letter of a week ago about a day that is over. */
    static final Duration PATIENCE = Duration.ofDays(7);

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

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
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("end", at.plus(PATIENCE).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
