package vn.nhipcau.work.planning;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/** The plans, and each of them: on the bench while it is read, as it stands once confirmed. */
@Controller
class PlansController {
    private final Plans plans;
    private final Benches benches;
    private final PlanPages pages;
    private final PlanForms forms;

    PlansController(Plans plans, Benches benches, PlanPages pages, PlanForms forms) {
        this.plans = plans;
        this.benches = benches;
        this.pages = pages;
        this.forms = forms;
    }

    @Allows(Deed.SEE)
    @GetMapping("/plans")
    String list(Visitor visitor, Model model) {
        boolean keeps = May.act(visitor, Deed.KEEP_PLANS, null);
        model.addAttribute("plans", plans.list(keeps));
        model.addAttribute("keeps", keeps);
        return "work/planning/plans";
    }

    @Allows(Deed.SEE)
    @GetMapping("/plans/{plan}")
    String show(
            @PathVariable long plan,
            @RequestParam(required = false) @org.jspecify.annotations.Nullable String view,
            @RequestParam(defaultValue = "0") long task,
            Visitor visitor,
            Model model) {
        Plan found = plans.find(plan).orElseThrow(NotFound::new);
        boolean keeps = May.act(visitor, Deed.KEEP_PLANS, null);
        if (!found.reading()) {
            return pages.show(found, keeps, model);
        }
        if (!keeps) {
            throw new NotFound();
        }
        Bench bench = benches.lay(found, view, task, null);
        model.addAttribute("bench", bench);
        if (bench.view() == Bench.View.PAPER && found.isWord()) {
            model.addAttribute("form", forms.of(found));
        }
        return "work/planning/bench";
    }
}
