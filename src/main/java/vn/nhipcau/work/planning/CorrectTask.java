package vn.nhipcau.work.planning;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.paper.RoleKind;

/** Corrections of a plan that is still being read. */
@Component
class CorrectTask {
    private final Plans plans;
    private final Tasks tasks;
    private final PlanParts parts;
    private final Names names;
    private final Trail trail;

    CorrectTask(Plans plans, Tasks tasks, PlanParts parts, Names names, Trail trail) {
        this.plans = plans;
        this.tasks = tasks;
        this.parts = parts;
        this.names = names;
        this.trail = trail;
    }

    /** The plan while it may be corrected. */
    Plan reading(long id) {
        Plan plan = plans.find(id).orElseThrow(NotFound::new);
        if (!plan.reading()) {
            throw new Refused("work.plan.confirmedMeanwhile");
        }
        return plan;
    }

    /** A task of the plan. */
    Task task(long plan, long id) {
        return tasks.find(id).filter(t -> t.plan() == plan).orElseThrow(NotFound::new);
    }

    /** Writes the words of a task anew; false when someone changed it meanwhile. */
    @Transactional
    public boolean words(Visitor by, long planId, long id, TaskForm form) {
        Plan plan = reading(planId);
        Task before = task(planId, id);
        Tasks.Words words = form.words(plan.forYear());
        if (!tasks.correct(id, form.base(), words)) {
            return false;
        }
        doubtTime(plan, id, words);
        Changes changes = changes(before, words);
        trail.write(by, "task.corrected", before.number() + ". " + words.title(), plan.address(), changes.detail());
        return true;
    }

    static Changes changes(Task before, Tasks.Words words) {
        return new Changes()
                .of("work.task.number", before.number(), words.number())
                .of("work.task.title", before.title(), words.title())
                .of("work.task.content", before.content(), words.content())
                .of("work.task.time", before.timeText(), words.timeText())
                .of("work.task.product", before.product(), words.product())
                .of("work.task.budget", before.budget(), words.budget());
    }

    private void doubtTime(Plan plan, long task, Tasks.Words words) {
        for (String code : new String[] {"time.missing", "time.unread", "date.impossible"}) {
            parts.doubts().mended(task, code);
        }
        if (words.timeText() == null) {
            parts.doubts().add(plan.id(), task, "time.missing", null, null);
        } else if (!words.ongoing() && words.spans().isEmpty()) {
            parts.doubts().add(plan.id(), task, "time.unread", null, words.timeText());
        }
    }

    /** Writes the time of a task anew and leaves its other words; false when someone changed it meanwhile. */
    @Transactional
    public boolean time(Visitor by, long planId, long id, int version, String time) {
        TaskForm now = TaskForm.of(task(planId, id));
        return words(
                by,
                planId,
                id,
                new TaskForm(
                        version, now.number(), now.title(), now.content(), time, now.product(), now.budget(), null));
    }

    /** Says anew who leads, coordinates and advises; false when someone changed it meanwhile. */
    @Transactional
    public boolean actors(Visitor by, long planId, long id, ActorsForm form) {
        Plan plan = reading(planId);
        Task before = task(planId, id);
        if (!tasks.touch(id, form.version())) {
            return false;
        }
        parts.actors().replace(id, form.named(before, names.register()));
        Task after = task(planId, id);
        for (RoleKind role : RoleKind.values()) {
            if (after.has(role)) {
                parts.doubts().mended(id, role == RoleKind.LEAD ? "lead.missing" : "coordinator.missing");
            }
        }
        trail.write(
                by,
                "task.corrected",
                before.number() + ". " + before.title(),
                plan.address(),
                ActorsForm.changes(before, after).detail());
        return true;
    }

    /** A person says that a doubt is none: it stands as in the paper. */
    @Transactional
    public void settle(Visitor by, long planId, long doubt) {
        Plan plan = reading(planId);
        if (parts.doubts().settle(planId, doubt, by)) {
            trail.write(by, "plan.corrected", plan.title(), plan.address(), null);
        }
    }

    @Transactional
    public long add(Visitor by, long planId, TaskForm form) {
        Plan plan = reading(planId);
        Tasks.Words words = form.words(plan.forYear());
        long id = tasks.add(planId, words, null, null);
        doubtTime(plan, id, words);
        parts.doubts().add(planId, id, "lead.missing", null, null);
        trail.write(by, "task.added", words.number() + ". " + words.title(), plan.address(), null);
        return id;
    }

    @Transactional
    public void remove(Visitor by, long planId, long id) {
        Plan plan = reading(planId);
        Task task = task(planId, id);
        tasks.remove(id);
        trail.write(by, "task.removed", task.number() + ". " + task.title(), plan.address(), null);
    }
}
