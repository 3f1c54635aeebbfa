package vn.nhipcau.work.planning;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** The end of reading: the plan is confirmed, or thrown away. */
@Controller
class ConfirmationController {
    private final ConfirmPlan confirmation;

    ConfirmationController(ConfirmPlan confirmation) {
        this.confirmation = confirmation;
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/plans/{plan}/confirmation")
    String confirm(@PathVariable long plan, Visitor visitor, RedirectAttributes redirect) {
        int tasks = confirmation.confirm(visitor, plan);
        redirect.addFlashAttribute("toast", Toast.of("work.plan.confirmed", Integer.toString(tasks)));
        return "redirect:/plans/" + plan;
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/plans/{plan}/discard")
    String discard(@PathVariable long plan, Visitor visitor, RedirectAttributes redirect) {
        confirmation.discard(visitor, plan);
        redirect.addFlashAttribute("toast", Toast.of("work.plan.discarded"));
        return "redirect:/plans";
    }
}
