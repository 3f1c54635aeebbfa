package vn.nhipcau.library.memory;

import static java.util.Map.entry;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.library.Meaning;

/** Writes translations into the memory, many with one statement. */
@Component
class KeepInMemory {
    private static final int AT_ONCE = 1_000;

    /** One that is there already is as new as when it was kept last; what was looked through stays so. */
    private static final String INSERT = """
            insert into memory_entry (from_language, to_language, source, source_marks, target, target_marks, meaning,
                                      before_meaning, after_meaning, address, title, domain, origin, kept_at, kept_by)
            select distinct on (f, t, meaning, target, b, a)
                   f, t, source, source_marks, target, target_marks, meaning, b, a, address, title, domain, origin,
                   :at::timestamptz, :by::bigint
            from unnest(:from::text[], :to::text[], :source::text[], :sourceMarks::text[], :target::text[],
                        :targetMarks::text[], :meaning::text[], :before::text[], :after::text[], :address::text[],
                        :title::text[], :domain::text[], :origin::text[])
                 as u (f, t, source, source_marks, target, target_marks, meaning, b, a, address, title, domain, origin)
            on conflict (from_language, to_language, meaning_key, context_key, target_key) where removed_at is null
            do update set kept_at = excluded.kept_at, kept_by = excluded.kept_by,
                          origin = case memory_entry.origin when 'REVIEWED' then 'REVIEWED' else excluded.origin end,
                          source = excluded.source, source_marks = excluded.source_marks,
                          target_marks = excluded.target_marks, address = excluded.address, title = excluded.title
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeepInMemory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int keep(List<Translated> all, @Nullable Long by) {
        List<Translated> said = all.stream()
                .filter(one -> !Meaning.of(one.source().text()).isEmpty()
                        && !one.target().words().isBlank())
                .toList();
        int kept = 0;
        for (int from = 0; from < said.size(); from += AT_ONCE) {
            kept += write(said.subList(from, Math.min(said.size(), from + AT_ONCE)), by);
        }
        return kept;
    }

    private int write(List<Translated> some, @Nullable Long by) {
        return jdbc.sql(INSERT)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .params(columns(some))
                .update();
    }

    private static Map<String, @Nullable String[]> columns(List<Translated> some) {
        return Map.ofEntries(
                entry("from", column(some, Translated::from)),
                entry("to", column(some, Translated::to)),
                entry("source", column(some, one -> one.source().text())),
                entry(
                        "sourceMarks",
                        column(some, one -> MemoryRows.json(one.source().marks()))),
                entry("target", column(some, one -> one.target().text())),
                entry(
                        "targetMarks",
                        column(some, one -> MemoryRows.json(one.target().marks()))),
                entry("meaning", column(some, one -> Meaning.of(one.source().text()))),
                entry("before", column(some, Translated::before)),
                entry("after", column(some, Translated::after)),
                entry("address", column(some, Translated::address)),
                entry("title", column(some, Translated::title)),
                entry("domain", column(some, Translated::domain)),
                entry("origin", column(some, one -> one.origin().name())));
    }

    private static @Nullable String[] column(List<Translated> some, Function<Translated, @Nullable String> value) {
        @Nullable String[] column = new String[some.size()];
        for (int i = 0; i < column.length; i++) {
            String one = value.apply(some.get(i));
            column[i] = one == null || one.isEmpty() ? null : one;
        }
        return column;
    }
}
