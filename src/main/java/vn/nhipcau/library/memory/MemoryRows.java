package vn.nhipcau.library.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Mark;

/** The rows of the memory. */
@Component
class MemoryRows {
    static final String COLUMNS = """
            e.id, e.from_language, e.to_language, e.source, e.source_marks, e.target, e.target_marks, e.before_meaning,
            e.after_meaning, e.address, e.title, e.domain, e.origin, e.kept_at, e.used,
            (select m.post || ' · ' || agency_name_now(m.agency_id) from member m where m.id = e.kept_by) as kept_by""";

    private static final TypeReference<List<Mark>> MARKS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    MemoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that mean the same, those between the same neighbours first. */
    List<MemoryEntry> exact(
            String from, String to, String meaning, @Nullable String before, @Nullable String after, int most) {
        return jdbc.sql("select " + COLUMNS + """

                from memory_entry e
                where e.meaning = :meaning and e.id in (
                  (select id from memory_entry where removed_at is null and from_language = :from and to_language = :to
                     and meaning_key = md5(:meaning)::uuid and context_key = md5(:before || chr(1) || :after)::uuid
                   limit :most)
                  union all
                  (select id from memory_entry where removed_at is null and from_language = :from and to_language = :to
                     and meaning_key = md5(:meaning)::uuid
                   order by kept_at desc, id desc limit :most))
                order by e.context_key = md5(:before || chr(1) || :after)::uuid desc, e.origin = 'REVIEWED' desc,
                         e.kept_at desc, e.id desc
                """)
                .param("from", from)
                .param("to", to)
                .param("meaning", meaning)
                .param("before", before == null ? "" : before)
                .param("after", after == null ? "" : after)
                .param("most", most)
                .query(MemoryRows::entry)
                .list();
    }

    /** Which of these meanings are known at all. */
    Set<String> known(String from, String to, List<String> meanings) {
        return Set.copyOf(jdbc.sql("""
                select distinct asked.meaning
                from unnest(:meanings::text[]) as asked (meaning)
                where exists (
                  select 1 from memory_entry e
                  where e.removed_at is null and e.from_language = :from and e.to_language = :to
                    and e.meaning_key = md5(asked.meaning)::uuid)
                """)
                .param("from", from)
                .param("to", to)
                .param("meanings", meanings.toArray(String[]::new))
                .query((row, number) -> row.getString("meaning"))
                .list());
    }

    List<MemoryEntry> of(List<Long> ids) {
        return jdbc.sql("select " + COLUMNS + """

                from memory_entry e where e.id = any(:ids::bigint[]) and e.removed_at is null
                """)
                .param("ids", ids.toArray(Long[]::new))
                .query(MemoryRows::entry)
                .list();
    }

    static MemoryEntry entry(ResultSet row, int number) throws SQLException {
        Translated translated = new Translated(
                row.getString("from_language"),
                row.getString("to_language"),
                new Coded(row.getString("source"), marks(row.getString("source_marks"))),
                new Coded(row.getString("target"), marks(row.getString("target_marks"))),
                row.getString("before_meaning"),
                row.getString("after_meaning"),
                row.getString("address"),
                row.getString("title"),
                row.getString("domain"),
                Origin.valueOf(row.getString("origin")));
        return new MemoryEntry(
                row.getLong("id"),
                translated,
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                row.getString("kept_by"),
                row.getInt("used"));
    }

    static String json(List<Mark> marks) {
        return marks.isEmpty() ? "[]" : JsonMapper.shared().writerFor(MARKS).writeValueAsString(marks);
    }

    private static List<Mark> marks(String json) {
        return json.equals("[]") ? List.of() : JsonMapper.shared().readValue(json, MARKS);
    }
}
