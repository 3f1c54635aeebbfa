package vn.nhipcau.library;

import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;

/** A term with a proposal, for the table of routes. */
public final class TermSamples implements RouteSamples {
    private final Given given;

    public TermSamples(Given given) {
        this.given = given;
    }

    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        if (!route.contains(" /terms")) {
            return Optional.empty();
        }
        if (!route.contains("{id}")) {
            return Optional.of(Map.of());
        }
        long term = term(Given.unique("Tên thử"));
        return Optional.of(Map.of("id", term, "proposal", proposal(term), "version", 1, "lang", "en", "words", "Thử"));
    }

    private long term(String name) {
        return given.write(() -> {
            long term = given.sql()
                    .sql("insert into term (kind, state) values ('PLACE', 'PROPOSED') returning id")
                    .query(Long.class)
                    .single();
            given.sql().sql("""
                    insert into term_form (term_id, language, role, words, checked, position)
                    values (:term, 'vi', 'MAIN', :name, true, 1)
                    """).param("term", term).param("name", name).update();
            return term;
        });
    }

    private long proposal(long term) {
        return given.write(
                () -> given.sql().sql("""
                insert into term_proposal (term_id, language, words, made_at, made_by)
                values (:term, 'en', 'Tried', now(), (select min(id) from member)) returning id
                """).param("term", term).query(Long.class).single());
    }
}
