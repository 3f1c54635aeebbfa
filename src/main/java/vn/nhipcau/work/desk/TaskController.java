package vn.nhipcau.work.desk;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.work.activities.TaskActivities;
import vn.nhipcau.work.planning.TaskPages;
import vn.nhipcau.work.year.ProgressPages;

/** A task with how it stands and what was done for it: the plan knows nothing of either. */
@Controller
class TaskController {
    private static final int LATEST = 10;

    private final TaskPages pages;
    private final TaskActivities done;
    private final ProgressPages progress;
    private final Clock clock;

    TaskController(TaskPages pages, TaskActivities done, ProgressPages progress, Clock clock) {
        this.pages = pages;
        this.done = done;
        this.progress = progress;
        this.clock = clock;
    }

    @Allows(Deed.SEE)
    @GetMapping("/tasks/{task}")
    String show(@PathVariable long task, Visitor visitor, Model model) {
        model.addAttribute("keeps", May.act(visitor, Deed.KEEP_PLANS, null));
        model.addAttribute("today", Text.day(clock.instant()));
        if (!pages.show(task, model)) {
            throw new NotFound();
        }
        model.addAttribute("done", done.of(List.of(task)).getOrDefault(task, TaskActivities.Done.NOTHING));
        model.addAttribute("progress", progress.of(visitor, task));
        model.addAttribute("latest", done.latest(task, LATEST));
        model.addAttribute("logs", May.everAct(visitor, Deed.LOG_ACTIVITIES));
        return "work/desk/task";
    }
}
