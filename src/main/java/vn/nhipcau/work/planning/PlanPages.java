package vn.nhipcau.work.planning;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.nhipcau.work.documents.Documents;

/** The page of a confirmed plan. */
@Component
class PlanPages {
    private final Tasks tasks;
    private final PlanParts parts;
    private final Amendments amendments;
    private final Documents documents;

    PlanPages(Tasks tasks, PlanParts parts, Amendments amendments, Documents documents) {
        this.tasks = tasks;
        this.parts = parts;
        this.amendments = amendments;
        this.documents = documents;
    }

    String show(Plan plan, boolean keeps, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("keeps", keeps);
        model.addAttribute("tasks", tasks.ofPlan(plan.id()));
        model.addAttribute("duties", parts.duties().ofPlan(plan.id()));
        model.addAttribute("references", parts.source().references(plan.id()));
        model.addAttribute("register", documents.metIn(plan.address()));
        model.addAttribute("recipients", parts.source().recipients(plan.id()));
        model.addAttribute("reportingDates", ReportingDates.text(parts.dates().ofPlan(plan.id())));
        model.addAttribute("amendments", amendments.ofPlan(plan.id()));
        return "work/planning/plan";
    }
}
