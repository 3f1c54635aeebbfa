package vn.nhipcau.library.orders;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.library.editions.Opened;
import vn.nhipcau.library.orders.OrderForm.Line;
import vn.nhipcau.library.orders.Orders.Terms;

/** Orders translations of an edition, one for each language that was chosen. */
@Component
class OrderTranslations {
    private final Orders orders;
    private final Reckon reckon;
    private final ContentLanguages languages;
    private final Trail trail;

    OrderTranslations(Orders orders, Reckon reckon, ContentLanguages languages, Trail trail) {
        this.orders = orders;
        this.reckon = reckon;
        this.languages = languages;
        this.trail = trail;
    }

    /**
     * Their numbers.
     *
     * @throws Refused where one of the languages is ordered already, or nothing is to be translated
     */
    @Transactional
    public List<Long> order(Visitor who, Opened opened, OrderForm form) {
        List<Long> numbers = new ArrayList<>();
        for (Line line : form.chosen()) {
            ContentLanguage language = languages.of(line.language());
            OrderedWords words = reckon.words(opened.edition().id(), language.code());
            if (words.total() == 0) {
                throw new Refused("library.order.refused.nothing", language.viName());
            }
            Terms terms = form.terms(line);
            long id = orders.add(who, opened.edition().id(), language.code(), terms, words)
                    .orElseThrow(() -> new Refused("library.order.refused.ordered", language.viName()));
            trail.write(
                    who,
                    "translation.ordered",
                    opened.title(),
                    "/translations/" + id,
                    language.viName() + " · " + Typed.day(terms.due()));
            numbers.add(id);
        }
        return numbers;
    }
}
