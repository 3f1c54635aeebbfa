package vn.nhipcau.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Slows down who guesses passwords: by name and by address, counted in the database so that all nodes know. */
class Throttle {
    static final int TRIES_BY_NAME = 5;
    static final int TRIES_BY_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long to wait before the next try counts; zero where one may try now. */
    Duration wait(String name, String address) {
        Instant now = clock.instant();
        OffsetDateTime oldest = jdbc.sql("""
                select max(at) from (
                  select at from (select at from sign_in_failure where sign_in_name = :name and at > :since
                    order by at desc limit 1 offset :byName) n
                  union all
                  select at from (select at from sign_in_failure where address = :address and at > :since
                    order by at desc limit 1 offset :byAddress) a) tries
                """)
                .param("name", name)
                .param("address", address)
                .param("since", now.minus(WINDOW).atOffset(ZoneOffset.UTC))
                .param("byName", TRIES_BY_NAME - 1)
                .param("byAddress", TRIES_BY_ADDRESS - 1)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .orElse(null);
        return oldest == null
                ? Duration.ZERO
                : Duration.between(now, oldest.toInstant().plus(WINDOW));
    }

    void failed(String name, String address) {
        jdbc.sql("delete from sign_in_failure where at < :old")
                .param("old", clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into sign_in_failure values (:at, :name, :address)")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("name", name)
                .param("address", address)
                .update();
    }

    void succeeded(String name) {
        jdbc.sql("delete from sign_in_failure where sign_in_name = :name")
                .param("name", name)
                .update();
    }
}
