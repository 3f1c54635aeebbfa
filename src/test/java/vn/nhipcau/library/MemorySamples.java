package vn.nhipcau.library;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.people.Role;

/** A translation in the memory for the table of routes: one that stands there, or one taken out. */
public final class MemorySamples implements RouteSamples {
    private final Given given;
    private final StoredFiles files;

    public MemorySamples(Given given, StoredFiles files) {
        this.given = given;
        this.files = files;
    }

    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        if (route.contains("/memory/import/{file}")) {
            return Optional.of(Map.of("file", file(agency)));
        }
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

    private long file(long agency) {
        long member = given.member(agency, Role.EDITOR).id();
        String sha256 = files.keep(
                "<tmx version=\"1.4\"><header/><body/></tmx>".getBytes(StandardCharsets.UTF_8),
                "application/x-tmx+xml");
        return given.write(() -> given.sql()
                .sql("""
                insert into memory_file (sha256, file_name, size, brought_at, brought_by)
                values (:sha256, 'bo-nho.tmx', 1, now(), :by) returning id
                """)
                .param("sha256", sha256)
                .param("by", member)
                .query(Long.class)
                .single());
    }
}
