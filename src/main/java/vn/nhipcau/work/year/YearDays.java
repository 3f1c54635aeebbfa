package vn.nhipcau.work.year;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where anniversaries and press meetings are kept. */
@Component
class YearDays {
    private static final String DAY = """
            select id, kind, rule, name_vi, name_en, month, day, lunar, only_year, since, source, checked, version
            from year_day
            """;

    private final JdbcClient jdbc;

    YearDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, in the order of the year; what has no day of its own last. */
    List<YearDay> all() {
        return jdbc.sql(DAY + "order by month nulls last, day, id")
                .query(new SimplePropertyRowMapper<>(YearDay.class))
                .list();
    }

    Optional<YearDay> find(long id) {
        return jdbc.sql(DAY + "where id = :id")
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(YearDay.class))
                .optional();
    }

    /** When each was changed last. */
    Map<Long, Instant> changed() {
        Map<Long, Instant> changed = new HashMap<>();
        jdbc.sql("select id, changed_at from year_day").query(row -> {
            changed.put(
                    row.getLong("id"),
                    row.getObject("changed_at", OffsetDateTime.class).toInstant());
        });
        return changed;
    }
}
