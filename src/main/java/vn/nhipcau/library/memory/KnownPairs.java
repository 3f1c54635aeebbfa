package vn.nhipcau.library.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.library.Meaning;

/** Tells which of many translations the memory has already: the same words between the same neighbours. */
@Component
class KnownPairs {
    private final JdbcClient jdbc;

    KnownPairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that it does not have, in their order. */
    List<Translated> without(List<Translated> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Set<Integer> there = places(some);
        List<Translated> news = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            if (!there.contains(i + 1)) {
                news.add(some.get(i));
            }
        }
        return news;
    }

    /** Counted from 1. */
    private Set<Integer> places(List<Translated> some) {
        return jdbc
                .sql("""
                select u.place
                from unnest(:from::text[], :to::text[], :meaning::text[], :before::text[], :after::text[], :target::text[])
                     with ordinality as u (f, t, meaning, b, a, target, place)
                where exists (
                  select from memory_entry e
                  where e.removed_at is null and e.from_language = u.f and e.to_language = u.t
                    and e.meaning_key = md5(u.meaning)::uuid and e.target_key = md5(u.target)::uuid
                    and e.context_key = md5(coalesce(u.b, '') || chr(1) || coalesce(u.a, ''))::uuid)
                """)
                .param("from", column(some, Translated::from))
                .param("to", column(some, Translated::to))
                .param("meaning", column(some, one -> Meaning.of(one.source().text())))
                .param("before", column(some, Translated::before))
                .param("after", column(some, Translated::after))
                .param("target", column(some, one -> one.target().text()))
                .query(Integer.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    private static @Nullable String[] column(List<Translated> some, Function<Translated, @Nullable String> value) {
        @Nullable String[] column = new String[some.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = value.apply(some.get(i));
        }
        return column;
    }
}
