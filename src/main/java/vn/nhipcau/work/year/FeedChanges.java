package vn.nhipcau.work.year;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often things were changed and when last, as the trail has it: every change of business stands there. */
@Component
class FeedChanges {
    private final JdbcClient jdbc;

    FeedChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the trail has of one address. */
    record Changed(int times, Instant last) {
        static final Changed NEVER = new Changed(0, Instant.EPOCH);

        Changed with(Changed other) {
            return new Changed(times + other.times, last.isAfter(other.last) ? last : other.last);
        }
    }

    Map<String, Changed> of(Collection<String> addresses) {
        Map<String, Changed> changed = new HashMap<>();
        jdbc.sql("""
                select address, count(*)::int as times, max(at) as last from trail
                where address = any(:addresses) group by address
                """).param("addresses", addresses.toArray(String[]::new)).query(row -> {
            Instant last = row.getObject("last", OffsetDateTime.class).toInstant();
            changed.put(row.getString("address"), new Changed(row.getInt("times"), last));
        });
        return changed;
    }
}
