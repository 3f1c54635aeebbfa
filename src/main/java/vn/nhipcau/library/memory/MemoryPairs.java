package vn.nhipcau.library.memory;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;

/** The memory as its pages show it. */
@Component
public class MemoryPairs {
    private final JdbcClient jdbc;

    MemoryPairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How much there is from one language to another. */
    public record Pair(String from, String to, long entries) {}

    /** Those there are, the most first. */
    List<Pair> all() {
        return jdbc.sql("""
                select from_language, to_language, count(*) as entries
                from memory_entry where removed_at is null
                group by from_language, to_language
                order by entries desc, from_language, to_language
                """)
                .query((row, number) ->
                        new Pair(row.getString("from_language"), row.getString("to_language"), row.getLong("entries")))
                .list();
    }

    Listed<MemoryEntry> page(MemoryList list) {
        return new Query<>(
                        "select " + MemoryRows.COLUMNS + " from memory_entry e",
                        list.where(),
                        "order by e.kept_at desc, e.id desc",
                        MemoryRows::entry)
                .page(jdbc, list.page());
    }

    Optional<MemoryEntry> find(long id) {
        return jdbc.sql("select " + MemoryRows.COLUMNS
                        + " from memory_entry e where e.id = :id and e.removed_at is null")
                .param("id", id)
                .query(MemoryRows::entry)
                .optional();
    }
}
