package vn.nhipcau.work.planning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of one task: what it is, who has it, where it stands in the plan's file, how it was amended. */
@Component
public class TaskPages {
    private final Tasks tasks;
    private final Plans plans;
    private final PlanSource source;
    private final Amendments amendments;

    TaskPages(Tasks tasks, Plans plans, PlanSource source, Amendments amendments) {
        this.tasks = tasks;
        this.plans = plans;
        this.source = source;
        this.amendments = amendments;
    }

    /** False where there is no such task in a confirmed plan. */
    public boolean show(long id, Model model) {
        Optional<Task> task = tasks.find(id);
        Optional<Plan> plan = task.flatMap(t -> plans.find(t.plan())).filter(p -> !p.reading());
        if (task.isEmpty() || plan.isEmpty()) {
            return false;
        }
        model.addAttribute("task", task.get());
        model.addAttribute("plan", plan.get());
        model.addAttribute("lines", lines(task.get()));
        model.addAttribute("amendments", amendments.ofTask(id));
        return true;
    }

    private List<SourceLine> lines(Task task) {
        return source.lines(task.plan()).stream()
                .filter(line -> line.within(task.firstLine(), task.lastLine()))
                .map(line -> line.deciding(Set.of()))
                .toList();
    }
}
