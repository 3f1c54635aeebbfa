package vn.nhipcau.work.planning;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Corrections on the bench around the tasks: head, duties, references. */
@Controller
class PlanCorrectionController {
    private final CorrectPlan corrections;
    private final CorrectTask reading;
    private final Benches benches;

    PlanCorrectionController(CorrectPlan corrections, CorrectTask reading, Benches benches) {
        this.corrections = corrections;
        this.reading = reading;
        this.benches = benches;
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/plans/{plan}/head")
    String head(
            @PathVariable long plan,
            PlanHeadForm form,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Faults faults = form.faults();
        if (faults.isEmpty() && corrections.head(visitor, plan, form)) {
            return back(plan, "paper", redirect);
        }
        response.setStatus(faults.isEmpty() ? 409 : 422);
        model.addAttribute("faults", faults);
        model.addAttribute("head", form);
        model.addAttribute("bench", benches.lay(reading.reading(plan), "paper", 0, null));
        return "work/planning/bench";
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/plans/{plan}/duties/{duty}")
    String duty(
            @PathVariable long plan,
            DutyForm form,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        if (form.isWhole() && corrections.duty(visitor, plan, form)) {
            return back(plan, "duties", redirect);
        }
        response.setStatus(form.isWhole() ? 409 : 422);
        model.addAttribute("duty", form);
        model.addAttribute("bench", benches.lay(reading.reading(plan), "duties", 0, null));
        return "work/planning/bench";
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/plans/{plan}/duties/{duty}/removal")
    String removeDuty(@PathVariable long plan, @PathVariable long duty, Visitor visitor, RedirectAttributes redirect) {
        corrections.removeDuty(visitor, plan, duty);
        return back(plan, "duties", redirect);
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/plans/{plan}/references")
    String references(
            @PathVariable long plan,
            ReferencesForm form,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Faults faults = form.faults();
        if (faults.isEmpty() && corrections.references(visitor, plan, form)) {
            return back(plan, "paper", redirect);
        }
        response.setStatus(faults.isEmpty() ? 409 : 422);
        model.addAttribute("referenceFaults", faults);
        model.addAttribute("cited", form);
        model.addAttribute("bench", benches.lay(reading.reading(plan), "paper", 0, null));
        return "work/planning/bench";
    }

    /** The page that follows says that it is saved: what was kept in the browser may go. */
    private static String back(long plan, String view, RedirectAttributes redirect) {
        redirect.addFlashAttribute("saved", true);
        return "redirect:/plans/" + plan + "?view=" + view;
    }
}
