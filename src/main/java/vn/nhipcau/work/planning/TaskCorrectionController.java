package vn.nhipcau.work.planning;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;

/** Corrections on the bench, task by task. */
@Controller
class TaskCorrectionController {
    private final CorrectTask corrections;
    private final Benches benches;

    TaskCorrectionController(CorrectTask corrections, Benches benches) {
        this.corrections = corrections;
        this.benches = benches;
    }

    /** Saved as one types (then only what changed around the fields comes back), or by the button. */
    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/plans/{plan}/tasks/{task}")
    String words(
            @PathVariable long plan,
            @PathVariable long task,
            @RequestParam(defaultValue = "all") String view,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String typing,
            TaskForm form,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        if (!form.faults().isEmpty()) {
            model.addAttribute("faults", form.faults());
            return bench(plan, task, view, form, typing != null, 422, response, model);
        }
        if (!corrections.words(visitor, plan, task, form)) {
            return bench(plan, task, view, form, typing != null, 409, response, model);
        }
        return typing == null
                ? back(plan, task, view, redirect)
                : bench(plan, task, view, null, true, 200, response, model);
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/plans/{plan}/tasks/{task}/time")
    String time(
            @PathVariable long plan,
            @PathVariable long task,
            @RequestParam int version,
            @RequestParam String time,
            @RequestParam(defaultValue = "look") String view,
            Visitor visitor,
            RedirectAttributes redirect) {
        if (!corrections.time(visitor, plan, task, version, time)) {
            throw new Refused("work.conflict.again");
        }
        return back(plan, 0, view, redirect);
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/plans/{plan}/tasks/{task}/actors")
    String actors(
            @PathVariable long plan,
            @PathVariable long task,
            @RequestParam(defaultValue = "all") String view,
            ActorsForm form,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        if (!corrections.actors(visitor, plan, task, form)) {
            model.addAttribute("actorsKept", form);
            return bench(plan, task, view, null, false, 409, response, model);
        }
        return back(plan, task, view, redirect);
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/plans/{plan}/tasks")
    String add(
            @PathVariable long plan,
            TaskForm form,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        if (!form.faults().isEmpty()) {
            model.addAttribute("faults", form.faults());
            model.addAttribute("added", form);
            return bench(plan, 0, "all", null, false, 422, response, model);
        }
        return back(plan, corrections.add(visitor, plan, form), "all", redirect);
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/plans/{plan}/tasks/{task}/removal")
    String remove(
            @PathVariable long plan,
            @PathVariable long task,
            @RequestParam(defaultValue = "all") String view,
            Visitor visitor,
            RedirectAttributes redirect) {
        corrections.remove(visitor, plan, task);
        return back(plan, 0, view, redirect);
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/plans/{plan}/doubts/{doubt}/settlement")
    String settle(
            @PathVariable long plan,
            @PathVariable long doubt,
            @RequestParam(defaultValue = "look") String view,
            @RequestParam(defaultValue = "0") long task,
            Visitor visitor,
            RedirectAttributes redirect) {
        corrections.settle(visitor, plan, doubt);
        return back(plan, task, view, redirect);
    }

    private String bench(
            long plan,
            long task,
            String view,
            @Nullable TaskForm kept,
            boolean typing,
            int status,
            HttpServletResponse response,
            Model model) {
        Bench bench = benches.lay(corrections.reading(plan), view, task, kept);
        model.addAttribute("bench", bench);
        // htmx puts in place what comes with any answer only when told so; the status stays honest
        response.setStatus(status);
        return typing ? "work/planning/saved" : "work/planning/bench";
    }

    /** The page that follows says that it is saved: what was kept in the browser may go. */
    private static String back(long plan, long task, String view, RedirectAttributes redirect) {
        redirect.addFlashAttribute("saved", true);
        return "redirect:/plans/" + plan + "?view=" + view + (task == 0 ? "" : "&task=" + task);
    }
}
