package vn.nhipcau.journeys;

import java.util.List;
import vn.nhipcau.journeys.Visits.Visit;

/** The pages of the term base, with the sample's names in it. */
final class TermVisits {
    private static final String EDITOR = "bien-tap.stttt";
    private static final String TRANSLATOR = "dich-en.sngv";
    private static final String READER = "doc.tinhuy";

    private final Product product;

    TermVisits(Product product) {
        this.product = product;
    }

    List<Visit> all() {
        String prescribed = address("ground <> ''");
        String proposed = address("state = 'PROPOSED'");
        String spoken = address("id in (select term_id from term_proposal)");
        return List.of(
                new Visit("/terms", "/terms", EDITOR),
                new Visit("/terms", "/terms?lang=lo&show=lacking&sort=-kind", TRANSLATOR),
                new Visit("/terms", "/terms?q=nothing", READER),
                new Visit("/terms/new", "/terms/new", EDITOR),
                new Visit("/terms/new", "/terms/new", TRANSLATOR),
                new Visit("/terms/import", "/terms/import", EDITOR),
                new Visit("/terms/check", "/terms/check", READER),
                new Visit("/terms/{id}", prescribed, EDITOR),
                new Visit("/terms/{id}", prescribed, READER),
                new Visit("/terms/{id}", proposed, EDITOR),
                new Visit("/terms/{id}", spoken, EDITOR),
                new Visit("/terms/{id}", spoken, TRANSLATOR),
                new Visit("/terms/{id}/edit", prescribed + "/edit", EDITOR));
    }

    private String address(String which) {
        return "/terms/"
                + product.sql()
                        .sql("select min(id) from term where " + which)
                        .query(Long.class)
                        .single();
    }
}
