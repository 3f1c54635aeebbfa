package vn.nhipcau.people.delegations;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** Who acts in the place of whom: seen, made by a leader for him- or herself, ended early. */
@Controller
class DelegationController {
    private final Delegations delegations;
    private final DelegationPages pages;
    private final DelegateSigning acts;

    DelegationController(Delegations delegations, DelegationPages pages, DelegateSigning acts) {
        this.delegations = delegations;
        this.pages = pages;
        this.acts = acts;
    }

    @Allows(Deed.KEEP_DELEGATIONS)
    @GetMapping("/delegations")
    String list(Visitor visitor, Model model) {
        return pages.page(DelegationForm.BLANK, Faults.NONE, visitor, model);
    }

    @Allows(Deed.DELEGATE)
    @PostMapping("/delegations")
    String make(
            DelegationForm form, Visitor visitor, Model model, HttpServletResponse response, RedirectAttributes next) {
        Faults faults = pages.faults(form, visitor);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return pages.page(form, faults, visitor, model);
        }
        acts.delegate(
                visitor,
                Objects.requireNonNull(form.delegate()),
                form.first().orElseThrow(),
                form.last().orElseThrow(),
                form.why());
        next.addFlashAttribute("toast", Toast.of("people.delegation.made"));
        return "redirect:/delegations";
    }

    @Allows(Deed.KEEP_DELEGATIONS)
    @PostMapping("/delegations/{id}/ending")
    String end(@PathVariable long id, @RequestParam int version, Visitor visitor, RedirectAttributes next) {
        Delegation delegation = delegations.find(id).orElseThrow(NotFound::new);
        if (!May.act(visitor, Deed.KEEP_DELEGATIONS, delegation.agency())) {
            throw new Forbidden();
        }
        if (!delegation.isOpenOn(pages.today())) {
            throw new Refused("people.delegation.endedMeanwhile");
        }
        acts.end(visitor, delegation, version);
        next.addFlashAttribute("toast", Toast.of("people.delegation.ended"));
        return "redirect:/delegations";
    }
}
