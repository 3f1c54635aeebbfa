package vn.nhipcau.library.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.list.Listed;
import vn.nhipcau.base.list.Query;

/** Finds terms for the list. */
@Component
class TermRows {
    /** Terms are found under the plain letter, as in a telephone book; only Đ stands apart from D. */
    private static final String ROW = """
            select * from (
              select t.id, t.kind, n.words as name, t.ground <> '' as prescribed, t.ground, t.note, t.state, t.version,
                     m.words as main, coalesce(o.unchecked, false) as unchecked, o.others,
                     (select count(*) from term_form c where c.term_id = t.id and c.role = 'MAIN') as languages,
                     (select count(*) from term_proposal p where p.term_id = t.id) as proposals,
                     case when n.words ~* '^đ' then 'Đ' else upper(left(fold(n.words), 1)) end as letter
              from term t
              join term_form n on n.term_id = t.id and n.language = 'vi' and n.role = 'MAIN'
              left join term_form m on m.term_id = t.id and m.language = :shown and m.role = 'MAIN'
              left join lateral (
                select string_agg(f.words, ' · ' order by f.position) filter (where f.role = 'ALLOWED') as others,
                       bool_or(not f.checked) as unchecked
                from term_form f where f.term_id = t.id and f.language = :shown) o on true) r
            """;

    private final JdbcClient jdbc;
    private final Terms terms;

    TermRows(JdbcClient jdbc, Terms terms) {
        this.jdbc = jdbc;
        this.terms = terms;
    }

    Listed<TermList.Row> page(TermList list) {
        return query(list).page(jdbc, list.page());
    }

    /** All terms of the list, whole, in its order. */
    List<Term> all(TermList list) {
        Map<Long, Term> all = terms.all().stream().collect(Collectors.toMap(Term::id, term -> term));
        return query(list).all(jdbc).stream()
                .map(row -> all.get(row.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** How many terms of the list begin with each letter. */
    Map<String, Integer> letters(TermList list) {
        Map<String, Integer> letters = new LinkedHashMap<>();
        var where = list.whereOfAnyLetter();
        jdbc.sql("select letter, count(*) as number from (" + ROW + where.sql()
                        + ") l group by letter order by letter collate \"vi-x-icu\"")
                .params(where.params())
                .query(row -> {
                    letters.put(row.getString("letter"), row.getInt("number"));
                });
        return letters;
    }

    /** How many wait for an editor. */
    int waiting() {
        return jdbc.sql("""
                select (select count(*) from term where state = 'PROPOSED') + (select count(*) from term_proposal)
                """).query(Integer.class).single();
    }

    private static Query<TermList.Row> query(TermList list) {
        return new Query<>(
                ROW,
                list.where(),
                list.sorting().orderBy("name collate \"vi-x-icu\", id"),
                new SimplePropertyRowMapper<>(TermList.Row.class));
    }
}
