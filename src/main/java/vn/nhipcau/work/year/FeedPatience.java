package vn.nhipcau.work.year;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers no calendar program more often than makes sense, and nobody who guesses; counted in the database for all nodes. */
@Component
class FeedPatience {
    static final int OF_OWNER = 60;
    static final int OF_GUESSER = 20;
    static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    FeedPatience(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this asker may be answered now; if so, it is noted. */
    boolean answers(String asker, int most) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        int asked = jdbc.sql("select count(*) from calendar_feed_asked where asker = :asker and at > :since")
                .param("asker", asker)
                .param("since", now.minus(WINDOW))
                .query(Integer.class)
                .single();
        if (asked >= most) {
            return false;
        }
        jdbc.sql("delete from calendar_feed_asked where at <= :since")
                .param("since", now.minus(WINDOW))
                .update();
        jdbc.sql("insert into calendar_feed_asked values (:asker, :at)")
                .param("asker", asker)
                .param("at", now)
                .update();
        return true;
    }
}
