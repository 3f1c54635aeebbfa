package vn.nhipcau.library.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.ContentJson;
import vn.nhipcau.library.segments.Realigned;
import vn.nhipcau.library.segments.Segment;

/** The sentences of editions' originals. */
@Component
public class EditionSegments {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    EditionSegments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A sentence as it is kept.
     *
     * @param position in the order of reading, null where it stands there no more
     */
    private record Row(
            String key,
            String unit,
            int ordinal,
            @Nullable Integer position,
            String source,
            String marks,
            String meaning) {
        static Row of(Segment segment, @Nullable Integer position) {
            return new Row(
                    segment.key(),
                    segment.unit(),
                    segment.ordinal(),
                    position,
                    segment.source().text(),
                    ContentJson.writeMarks(segment.source().marks()),
                    segment.meaning());
        }

        Segment segment() {
            return new Segment(key, unit, ordinal, new Coded(source, ContentJson.readMarks(marks)));
        }
    }

    /** The sentences as they stand, in the order of reading. */
    public List<Segment> standing(long edition) {
        return rows(edition).stream()
                .filter(row -> row.position() != null)
                .map(Row::segment)
                .toList();
    }

    /** What stands and what went. */
    Realigned all(long edition) {
        List<Row> rows = rows(edition);
        return new Realigned(
                rows.stream()
                        .filter(row -> row.position() != null)
                        .map(Row::segment)
                        .toList(),
                rows.stream()
                        .filter(row -> row.position() == null)
                        .map(Row::segment)
                        .toList());
    }

    /** By key, which meanings were translated. */
    Map<String, Set<String>> translated(long edition) {
        Map<String, Set<String>> translated = new HashMap<>();
        jdbc.sql("select key, meaning from segment_meaning where edition_id = :edition")
                .param("edition", edition)
                .query((row, i) -> translated
                        .computeIfAbsent(row.getString("key"), key -> new HashSet<>())
                        .add(row.getString("meaning")))
                .list();
        return translated;
    }

    /** Writes what has changed; in the caller's transaction, which writes the trail. */
    void replace(long edition, Realigned before, Realigned after) {
        Set<Row> known = new HashSet<>(rows(before));
        List<Row> changed =
                rows(after).stream().filter(row -> !known.contains(row)).toList();
        if (changed.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into edition_segment (edition_id, key, unit, ordinal, position, source, marks, meaning)
                select :edition, key, unit, ordinal, position, source, marks, meaning
                from jsonb_to_recordset(:rows::jsonb)
                  as r (key text, unit text, ordinal int, position int, source text, marks text, meaning text)
                on conflict (edition_id, key) do update
                set unit = excluded.unit, ordinal = excluded.ordinal, position = excluded.position,
                    source = excluded.source, marks = excluded.marks, meaning = excluded.meaning
                """)
                .param("edition", edition)
                .param("rows", JSON.writeValueAsString(changed))
                .update();
    }

    private static List<Row> rows(Realigned sentences) {
        List<Row> rows = new ArrayList<>();
        for (Segment segment : sentences.segments()) {
            rows.add(Row.of(segment, rows.size()));
        }
        sentences.retired().forEach(segment -> rows.add(Row.of(segment, null)));
        return rows;
    }

    private List<Row> rows(long edition) {
        return jdbc.sql("""
                select key, unit, ordinal, position, source, marks, meaning
                from edition_segment
                where edition_id = :edition
                order by position, key
                """)
                .param("edition", edition)
                .query((row, i) -> new Row(
                        row.getString("key"),
                        row.getString("unit"),
                        row.getInt("ordinal"),
                        row.getObject("position", Integer.class),
                        Objects.requireNonNull(row.getString("source")),
                        row.getString("marks"),
                        row.getString("meaning")))
                .list();
    }
}
