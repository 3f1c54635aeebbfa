package vn.nhipcau.work.planning;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.base.web.Toast;
import vn.nhipcau.people.Allows;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.agencies.Agencies;
import vn.nhipcau.people.agencies.AgencyGroups;

/** A confirmed plan is amended, with the ground for it. */
@Controller
class AmendmentController {
    private final AmendPlan amend;
    private final Tasks tasks;
    private final Plans plans;
    private final Names names;
    private final Agencies agencies;
    private final AgencyGroups groups;

    AmendmentController(
            AmendPlan amend, Tasks tasks, Plans plans, Names names, Agencies agencies, AgencyGroups groups) {
        this.amend = amend;
        this.tasks = tasks;
        this.plans = plans;
        this.names = names;
        this.agencies = agencies;
        this.groups = groups;
    }

    @Allows(Deed.KEEP_PLANS)
    @GetMapping("/tasks/{task}/amendment")
    String ask(@PathVariable long task, Model model) {
        Task found = task(task);
        return form(found.plan(), found, TaskForm.of(found), ActorsForm.of(found), "", Faults.NONE, model);
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/tasks/{task}/amendment")
    String amend(
            @PathVariable long task,
            TaskForm words,
            ActorsForm who,
            @RequestParam(defaultValue = "") String ground,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Task found = task(task);
        Faults faults = faults(words, who, ground, found);
        if (faults.isEmpty() && amend.task(visitor, task, words, who, Typed.line(ground))) {
            redirect.addFlashAttribute("toast", Toast.of("work.task.amended"));
            return "redirect:/tasks/" + task;
        }
        response.setStatus(faults.isEmpty() ? 409 : 422);
        model.addAttribute("changed", faults.isEmpty());
        return form(found.plan(), found, words.on(found.version()), who, ground, faults, model);
    }

    @Allows(Deed.KEEP_PLANS)
    @GetMapping("/plans/{plan}/tasks/new")
    String askNew(@PathVariable long plan, Model model) {
        return form(plan, null, TaskForm.EMPTY, ActorsForm.EMPTY, "", Faults.NONE, model);
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/plans/{plan}/tasks/new")
    String add(
            @PathVariable long plan,
            TaskForm words,
            ActorsForm who,
            @RequestParam(defaultValue = "") String ground,
            Visitor visitor,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Faults faults = faults(words, who, ground, null);
        if (faults.isEmpty()) {
            redirect.addFlashAttribute("toast", Toast.of("work.amendment.added"));
            return "redirect:/tasks/" + amend.add(visitor, plan, words, who, Typed.line(ground));
        }
        response.setStatus(422);
        return form(plan, null, words, who, ground, faults, model);
    }

    @Allows(Deed.KEEP_PLANS)
    @PostMapping("/tasks/{task}/withdrawal")
    String withdraw(
            @PathVariable long task,
            @RequestParam(defaultValue = "") String ground,
            Visitor visitor,
            RedirectAttributes redirect,
            Model model) {
        Task found = task(task);
        if (Typed.line(ground).isEmpty()) {
            model.addAttribute("withdrawing", true);
            Faults faults = Faults.NONE.when(true, "ground", "work.amendment.ground.missing");
            return form(found.plan(), found, TaskForm.of(found), ActorsForm.of(found), "", faults, model);
        }
        amend.withdraw(visitor, task, Typed.line(ground));
        redirect.addFlashAttribute("toast", Toast.of("work.withdrawal.done"));
        return "redirect:/tasks/" + task;
    }

    private Task task(long id) {
        return tasks.find(id).filter(t -> !t.withdrawn()).orElseThrow(NotFound::new);
    }

    private Faults faults(TaskForm words, ActorsForm who, String ground, @Nullable Task before) {
        String unknown = who.firstUnknown(before, names.register());
        return words.faults()
                .when(Typed.line(ground).isEmpty(), "ground", "work.amendment.ground.missing")
                .when(unknown != null, "actors", "work.name.notInRegister", String.valueOf(unknown));
    }

    private String form(
            long plan, @Nullable Task task, TaskForm words, ActorsForm who, String ground, Faults faults, Model model) {
        Plan found = plans.find(plan).filter(p -> !p.reading()).orElseThrow(NotFound::new);
        model.addAttribute("plan", found);
        model.addAttribute("task", task);
        model.addAttribute("words", words);
        model.addAttribute("who", who);
        model.addAttribute("ground", ground);
        model.addAttribute("faults", faults);
        model.addAttribute("agencies", agencies.options(LocalDate.of(found.forYear(), 1, 1)));
        model.addAttribute("groups", groups.all());
        return "work/planning/amendment";
    }
}
