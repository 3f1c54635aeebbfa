package vn.nhipcau.library.orders;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Texts;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Spreadsheet;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** "Việc dịch": all orders, one's own first, on a page and as a file. */
@Controller
class OrderListController {
    private final Orders orders;
    private final ContentLanguages languages;
    private final Texts texts;
    private final Clock clock;

    OrderListController(Orders orders, ContentLanguages languages, Texts texts, Clock clock) {
        this.orders = orders;
        this.languages = languages;
        this.texts = texts;
        this.clock = clock;
    }

    @Allows(Deed.SEE)
    @GetMapping("/translations")
    String list(OrderList list, Visitor visitor, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("found", orders.page(list, visitor));
        model.addAttribute("languages", languages.targets());
        model.addAttribute("today", Text.day(clock.instant()));
        return "library/orders/list";
    }

    @Allows(Deed.SEE)
    @GetMapping("/translations.xlsx")
    ResponseEntity<byte[]> file(OrderList list, Visitor visitor) {
        Text text = texts.in(visitor.language());
        List<ContentLanguage> known = languages.all();
        return Spreadsheet.answer(
                text.get("library.translations"),
                text.get("library.translations"),
                List.of(
                        text.get("library.order.edition"),
                        text.get("library.order.agency"),
                        text.get("library.order.language"),
                        text.get("library.order.translator"),
                        text.get("library.order.reviewer"),
                        text.get("library.order.left"),
                        text.get("library.order.stale"),
                        text.get("library.order.due"),
                        text.get("library.order.cost"),
                        text.get("library.order.state")),
                orders.all(list, visitor).stream()
                        .map(order -> cells(order, known, text))
                        .toList());
    }

    private static List<? extends @Nullable Object> cells(
            TranslationOrder order, List<ContentLanguage> known, Text text) {
        return Arrays.<@Nullable Object>asList(
                order.title(),
                order.agencyName(),
                known.stream()
                        .filter(each -> each.code().equals(order.language()))
                        .map(each -> each.name(text.language()))
                        .findFirst()
                        .orElse(order.language()),
                order.parties().translating(),
                order.parties().reviewerPost(),
                order.standing().wordsLeft(),
                order.standing().stale(),
                order.due(),
                order.agreed().cost(),
                text.get(order.state().key()));
    }
}
