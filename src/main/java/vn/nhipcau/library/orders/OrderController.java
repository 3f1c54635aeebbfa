package vn.nhipcau.library.orders;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.editions.OpenEdition;
import vn.nhipcau.library.editions.Opened;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** Translations of an edition are ordered, for one or several languages at once. */
@Controller
class OrderController {
    private final OpenEdition open;
    private final Orders orders;
    private final OrderTranslations order;
    private final OrderFaults faults;
    private final Hands hands;
    private final Reckon reckon;

    OrderController(
            OpenEdition open, Orders orders, OrderTranslations order, OrderFaults faults, Hands hands, Reckon reckon) {
        this.open = open;
        this.orders = orders;
        this.order = order;
        this.faults = faults;
        this.hands = hands;
        this.reckon = reckon;
    }

    @Allows(Deed.ORDER_TRANSLATIONS)
    @GetMapping("/editions/{edition}/orders/new")
    String form(@PathVariable long edition, Visitor visitor, Model model) {
        Opened opened = opened(edition, visitor);
        return form(opened, OrderForm.blank(offered(opened)), Faults.NONE, model);
    }

    /** Orders, or only reckons what was chosen. */
    @Allows(Deed.ORDER_TRANSLATIONS)
    @PostMapping("/editions/{edition}/orders")
    String order(
            @PathVariable long edition,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor,
            Model model,
            RedirectAttributes next) {
        Opened opened = opened(edition, visitor);
        OrderForm form = OrderForm.of(
                sent, offered(opened).stream().map(ContentLanguage::code).toList());
        if ("reckon".equals(sent.getFirst("act"))) {
            model.addAttribute("reckoned", reckoned(edition, form));
            return form(opened, form, Faults.NONE, model);
        }
        Faults wrong = faults.of(form, null);
        if (!wrong.isEmpty()) {
            return form(opened, form, wrong, model);
        }
        List<Long> made = order.order(visitor, opened, form);
        next.addFlashAttribute("toast", Toast.of("library.order.done", String.valueOf(made.size())));
        return "redirect:" + (made.size() == 1 ? "/translations/" + made.getFirst() : "/translations");
    }

    private Map<String, OrderedWords> reckoned(long edition, OrderForm form) {
        return form.chosen().stream()
                .map(OrderForm.Line::language)
                .collect(Collectors.toMap(code -> code, code -> reckon.words(edition, code)));
    }

    private Opened opened(long edition, Visitor visitor) {
        Opened opened = open.in(ContentLanguage.ORIGINAL, edition, visitor);
        if (!May.act(visitor, Deed.ORDER_TRANSLATIONS, opened.edition().agency())) {
            throw new Forbidden();
        }
        return opened;
    }

    /** The languages in which nothing is ordered. */
    private List<ContentLanguage> offered(Opened opened) {
        List<String> ordered = orders.of(opened.edition().id()).stream()
                .filter(each -> each.closing() == null)
                .map(TranslationOrder::language)
                .toList();
        return opened.languages().stream()
                .filter(each -> !each.code().equals(ContentLanguage.ORIGINAL) && !ordered.contains(each.code()))
                .toList();
    }

    private String form(Opened opened, OrderForm form, Faults wrong, Model model) {
        model.addAttribute("opened", opened);
        model.addAttribute("form", form);
        model.addAttribute("faults", wrong);
        model.addAttribute("hands", hands.all());
        return "library/orders/new";
    }
}
