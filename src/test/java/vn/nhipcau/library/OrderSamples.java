package vn.nhipcau.library;

import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;
import vn.nhipcau.people.Role;

/** What stands for the variables of the routes of orders of translations. */
public final class OrderSamples implements RouteSamples {
    private final Given given;

    public OrderSamples(Given given) {
        this.given = given;
    }

    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        String path = route.substring(route.indexOf(' ') + 1);
        if (!path.matches("/translations([./].*)?")) {
            return Optional.empty();
        }
        return Optional.of(path.contains("{order}") ? Map.of("order", order(agency), "reason", "none") : Map.of());
    }

    private long order(long agency) {
        Given.Made writer = given.member(agency, Role.FOCAL_PERSON);
        return given.write(() -> given.sql()
                .sql("""
                with e as (
                  insert into edition (kind, agency_id, when_older, made_at, made_by)
                  values ('NEWS', :agency, 'LAST_GOOD', now(), :by) returning id),
                t as (
                  insert into edition_text (edition_id, language, state, title, content, saved_at, saved_by)
                  select id, 'vi', 'DRAFT', 'Tin', '{"blocks":[]}', now(), :by from e)
                insert into translation_order (edition_id, language, bureau, reviewer, due, words_new, words_fuzzy, words_exact,
                  words_in_context, words_repetition, weighted, ordered_at, ordered_by)
                select id, 'en', 'Trung tâm dịch thuật', :by, '2022-05-27', 10, 0, 0, 0, 0, 10, now(), :by from e
                returning id
                """)
                .param("agency", agency)
                .param("by", writer.id())
                .query(Long.class)
                .single());
    }
}
