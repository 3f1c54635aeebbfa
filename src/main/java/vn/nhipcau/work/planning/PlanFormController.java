package vn.nhipcau.work.planning;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.papers.CheckedFile;

/** Whether a plan's file has the form of Decree 30, looked at anew as often as somebody asks. */
@Controller
class PlanFormController {
    private final Plans plans;
    private final PlanForms forms;

    PlanFormController(Plans plans, PlanForms forms) {
        this.plans = plans;
        this.forms = forms;
    }

    @Allows(Deed.SEE)
    @GetMapping("/plans/{plan}/form")
    String show(@PathVariable long plan, Visitor visitor, Model model) {
        Plan found = plans.seen(plan, visitor);
        if (!found.hasFile()) {
            throw new NotFound();
        }
        model.addAttribute(
                "file",
                new CheckedFile(
                        "work.plans",
                        "/plans",
                        found.title(),
                        found.address() + (found.reading() ? "?view=paper" : ""),
                        String.valueOf(found.fileName()),
                        found.address() + "/file"));
        if (found.isWord()) {
            model.addAttribute("check", forms.of(found));
        }
        return "work/papers/form";
    }
}
