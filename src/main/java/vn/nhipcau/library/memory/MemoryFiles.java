package vn.nhipcau.library.memory;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** Memories of other programs that were brought as files. */
@Component
class MemoryFiles {
    private final StoredFiles bytes;
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    MemoryFiles(StoredFiles bytes, JdbcClient jdbc, Trail trail, Clock clock) {
        this.bytes = bytes;
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    Optional<MemoryFile> find(long id) {
        return jdbc.sql("""
                select f.id, f.sha256, f.file_name, f.size, f.brought_at, m.post as brought_by, f.taken_at, f.taken
                from memory_file f
                join member m on m.id = f.brought_by
                where f.id = :id
                """)
                .param("id", id)
                .query((row, number) -> {
                    OffsetDateTime taken = row.getObject("taken_at", OffsetDateTime.class);
                    return new MemoryFile(
                            row.getLong("id"),
                            row.getString("sha256"),
                            row.getString("file_name"),
                            row.getLong("size"),
                            row.getObject("brought_at", OffsetDateTime.class).toInstant(),
                            row.getString("brought_by"),
                            taken == null ? null : taken.toInstant(),
                            row.getInt("taken"));
                })
                .optional();
    }

    /** Keeps a file as it came, to be looked at before anything of it is taken; its number. */
    @Transactional
    public long receive(Visitor who, String fileName, byte[] file) {
        String sha256 = bytes.keep(file, "application/octet-stream");
        trail.write(who, "memory.brought", fileName, "/memory", null);
        return jdbc.sql("""
                insert into memory_file (sha256, file_name, size, brought_at, brought_by)
                values (:sha256, :name, :size, :now, :by) returning id
                """)
                .param("sha256", sha256)
                .param("name", fileName)
                .param("size", file.length)
                .param("now", now())
                .param("by", who.member())
                .query(Long.class)
                .single();
    }

    /** Notes how many pairs were new; in the caller's transaction and trail. False where that was done before. */
    boolean taken(MemoryFile file, int pairs) {
        return jdbc.sql("update memory_file set taken_at = :now, taken = :pairs where id = :id and taken_at is null")
                        .param("now", now())
                        .param("pairs", pairs)
                        .param("id", file.id())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
