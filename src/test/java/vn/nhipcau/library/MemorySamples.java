package vn.nhipcau.library;

import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;

/** A translation in the memory for the table of routes: one that stands there, or one taken out. */
public final class MemorySamples implements RouteSamples {
    private final Given given;

    public MemorySamples(Given given) {
        this.given = given;
    }

    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        if (!route.contains("/memory/{entry}")) {
            return Optional.empty();
        }
        String source = Given.unique("Câu thử của bộ nhớ dịch");
        long entry = given.write(() -> given.sql()
                .sql("""
                insert into memory_entry (from_language, to_language, source, target, meaning, origin, kept_at, removed_at)
                values ('vi', 'lo', :source, 'ປະໂຫຍກ', :source, 'IMPORTED', now(), case when :gone then now() end)
                returning id
                """)
                .param("source", source)
                .param("gone", route.endsWith("restoration"))
                .query(Long.class)
                .single());
        return Optional.of(Map.of("entry", entry));
    }
}
