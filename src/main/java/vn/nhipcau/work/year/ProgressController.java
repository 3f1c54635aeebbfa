package vn.nhipcau.work.year;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.work.planning.Task;

/** Progress of a task, told by an agency that leads or coordinates it. */
@Controller
class ProgressController {
    private final TellProgress tell;
    private final ProgressPages pages;
    private final Clock clock;

    ProgressController(TellProgress tell, ProgressPages pages, Clock clock) {
        this.tell = tell;
        this.pages = pages;
        this.clock = clock;
    }

    @Allows(Deed.LOG_ACTIVITIES)
    @GetMapping("/tasks/{task}/progress")
    String ask(
            @PathVariable long task,
            @RequestParam(required = false) @Nullable String from,
            Visitor visitor,
            Model model) {
        Task found = tell.task(visitor, task);
        TaskProgress progress = pages.of(visitor, task);
        ProgressForm form = ProgressForm.fresh(progress.lastOf(visitor.agency()), from);
        return page(found, progress, form, Faults.NONE, model);
    }

    @Allows(Deed.LOG_ACTIVITIES)
    @PostMapping("/tasks/{task}/progress")
    String tell(
            @PathVariable long task,
            ProgressForm form,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes next,
            Model model) {
        Task found = tell.task(visitor, task);
        Faults faults = form.faults(Text.day(clock.instant()));
        if (faults.isEmpty() && tell.tell(visitor, task, form)) {
            next.addFlashAttribute("toast", told(visitor, task));
            return "redirect:" + form.back(task);
        }
        response.setStatus(faults.isEmpty() ? 409 : 422);
        model.addAttribute("changed", faults.isEmpty());
        TaskProgress progress = pages.of(visitor, task);
        ProgressForm again = faults.isEmpty() ? form.over(progress.lastOf(visitor.agency())) : form;
        return page(found, progress, again, faults, model);
    }

    @Allows(Deed.LOG_ACTIVITIES)
    @PostMapping("/tasks/{task}/progress/{word}/withdrawal")
    String takeBack(@PathVariable long task, @PathVariable long word, Visitor visitor, RedirectAttributes next) {
        if (!tell.takeBack(visitor, task, word)) {
            throw new Refused("work.progress.gone");
        }
        next.addFlashAttribute("toast", Toast.of("work.progress.takenBack"));
        return "redirect:/tasks/" + task + "#progress";
    }

    private Toast told(Visitor visitor, long task) {
        Toast toast = Toast.of("work.progress.told");
        return pages.of(visitor, task).present().stream()
                .filter(word -> word.agency() == visitor.agency())
                .findFirst()
                .map(word -> toast.undoneBy("/tasks/" + task + "/progress/" + word.id() + "/withdrawal"))
                .orElse(toast);
    }

    private static String page(Task task, TaskProgress progress, ProgressForm form, Faults faults, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("progress", progress);
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return "work/year/tell";
    }
}
