package vn.nhipcau.library.memory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.library.exchange.MemoryUnit;
import vn.nhipcau.library.exchange.Tmx;

/** Writes the memory for other programs, as it comes from the database. */
@Component
class WriteMemory {
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    WriteMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * TMX of all that is kept, or of one pair of languages; the stream stays open.
     *
     * @param from language by ISO 639, empty for any; {@code to} likewise
     * @throws IOException of the stream
     */
    @Transactional(readOnly = true)
    public void write(String from, String to, OutputStream out) throws IOException {
        try (Stream<MemoryUnit> units = jdbc
                .sql("select " + MemoryRows.COLUMNS + """

                from memory_entry e
                where e.removed_at is null and (:from = '' or e.from_language = :from)
                  and (:to = '' or e.to_language = :to)
                order by e.id
                """)
                .withFetchSize(AT_ONCE)
                .param("from", from)
                .param("to", to)
                .query(MemoryRows::entry)
                .stream()
                .map(WriteMemory::unit)) {
            Tmx.write(units, out);
        }
    }

    private static MemoryUnit unit(MemoryEntry entry) {
        Translated one = entry.translated();
        return new MemoryUnit(
                one.source(), one.target(), one.from(), one.to(), one.before(), one.after(), entry.keptAt(), null);
    }
}
