package vn.nhipcau.library.orders;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** An order: looked at, changed, closed, called off. */
@Controller
class OrderedController {
    private final Orders orders;
    private final KeepOrder keep;
    private final OrderFaults faults;
    private final Hands hands;
    private final ContentLanguages languages;
    private final Clock clock;

    OrderedController(
            Orders orders, KeepOrder keep, OrderFaults faults, Hands hands, ContentLanguages languages, Clock clock) {
        this.orders = orders;
        this.keep = keep;
        this.faults = faults;
        this.hands = hands;
        this.languages = languages;
        this.clock = clock;
    }

    @Allows(Deed.SEE)
    @GetMapping("/translations/{order}")
    String show(@PathVariable long order, Visitor visitor, Model model) {
        TranslationOrder found = orders.find(order).orElseThrow(NotFound::new);
        model.addAttribute("order", found);
        model.addAttribute("language", languages.of(found.language()));
        model.addAttribute("keeps", found.isKeptBy(visitor));
        model.addAttribute("translates", May.act(visitor, Deed.TRANSLATE, found.agency()));
        model.addAttribute("today", Text.day(clock.instant()));
        return "library/orders/show";
    }

    @Allows(Deed.ORDER_TRANSLATIONS)
    @GetMapping("/translations/{order}/edit")
    String edit(@PathVariable long order, Visitor visitor, Model model) {
        TranslationOrder found = open(order, visitor);
        return form(found, OrderForm.of(found), Faults.NONE, model);
    }

    @Allows(Deed.ORDER_TRANSLATIONS)
    @PostMapping("/translations/{order}")
    String change(
            @PathVariable long order,
            @RequestParam MultiValueMap<String, String> sent,
            Visitor visitor,
            Model model,
            RedirectAttributes next) {
        TranslationOrder found = open(order, visitor);
        sent.set("language", found.language());
        OrderForm form = OrderForm.of(sent, List.of(found.language()));
        Faults wrong = faults.of(form, found.due());
        if (!wrong.isEmpty()) {
            return form(found, form, wrong, model);
        }
        if (!keep.change(visitor, found, form)) {
            throw new Refused("library.edition.conflict");
        }
        next.addFlashAttribute("toast", Toast.of("library.order.changed"));
        return "redirect:" + found.address();
    }

    @Allows(Deed.ORDER_TRANSLATIONS)
    @PostMapping("/translations/{order}/closing")
    String close(@PathVariable long order, Visitor visitor, RedirectAttributes next) {
        TranslationOrder found = open(order, visitor);
        keep.close(visitor, found);
        next.addFlashAttribute("toast", Toast.of("library.order.closed"));
        return "redirect:" + found.address();
    }

    @Allows(Deed.ORDER_TRANSLATIONS)
    @PostMapping("/translations/{order}/cancelling")
    String cancel(
            @PathVariable long order,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            RedirectAttributes next) {
        TranslationOrder found = open(order, visitor);
        keep.cancel(visitor, found, reason);
        next.addFlashAttribute("toast", Toast.of("library.order.cancelled"));
        return "redirect:" + found.address();
    }

    private TranslationOrder open(long id, Visitor visitor) {
        TranslationOrder found = orders.find(id).orElseThrow(NotFound::new);
        if (!found.isKeptBy(visitor)) {
            throw new Forbidden();
        }
        if (found.closing() != null) {
            throw new Refused("library.order.refused.closed");
        }
        return found;
    }

    private String form(TranslationOrder order, OrderForm form, Faults wrong, Model model) {
        model.addAttribute("order", order);
        model.addAttribute("language", languages.of(order.language()));
        model.addAttribute("form", form);
        model.addAttribute("faults", wrong);
        model.addAttribute("hands", hands.all());
        return "library/orders/edit";
    }
}
