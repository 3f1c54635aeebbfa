package vn.nhipcau.work.planning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** Changes of a confirmed plan: each names its ground and keeps what stood before. */
@Component
class AmendPlan {
    private final Plans plans;
    private final Tasks tasks;
    private final Actors actors;
    private final Names names;
    private final Amendments amendments;
    private final Trail trail;

    AmendPlan(Plans plans, Tasks tasks, Actors actors, Names names, Amendments amendments, Trail trail) {
        this.plans = plans;
        this.tasks = tasks;
        this.actors = actors;
        this.names = names;
        this.amendments = amendments;
        this.trail = trail;
    }

    /** Writes a task anew; false when someone changed it meanwhile. */
    @Transactional
    public boolean task(Visitor by, long id, TaskForm form, ActorsForm who, String ground) {
        Task before = tasks.find(id).filter(t -> !t.withdrawn()).orElseThrow(NotFound::new);
        Plan plan = confirmed(before.plan());
        Tasks.Words words = form.words(plan.forYear());
        if (!tasks.correct(id, form.base(), words)) {
            return false;
        }
        actors.replace(id, decided(who.named(before, names.register())));
        Task after = tasks.find(id).orElseThrow(NotFound::new);
        Changes changes = CorrectTask.changes(before, words);
        ActorsForm.changes(before, after, changes);
        keep(by, plan, after, "task.amended", ground, changes.detail());
        return true;
    }

    @Transactional
    public long add(Visitor by, long planId, TaskForm form, ActorsForm who, String ground) {
        Plan plan = confirmed(planId);
        long id = tasks.add(planId, form.words(plan.forYear()), null, null);
        Task bare = tasks.find(id).orElseThrow(NotFound::new);
        actors.replace(id, decided(who.named(bare, names.register())));
        keep(by, plan, bare, "task.added", ground, null);
        return id;
    }

    @Transactional
    public void withdraw(Visitor by, long id, String ground) {
        Task task = tasks.find(id).filter(t -> !t.withdrawn()).orElseThrow(NotFound::new);
        Plan plan = confirmed(task.plan());
        tasks.withdraw(id);
        keep(by, plan, task, "task.withdrawn", ground, null);
    }

    private void keep(Visitor by, Plan plan, Task task, String act, String ground, @Nullable String change) {
        amendments.add(by, plan.id(), task.id(), ground, change);
        trail.write(by, act, task.number() + ". " + task.title(), task.address(), change == null ? ground : change);
    }

    private Plan confirmed(long id) {
        return plans.find(id).filter(p -> !p.reading()).orElseThrow(NotFound::new);
    }

    /** A confirmed plan has no undecided name: an amendment must not bring one in. */
    private static List<Actors.Named> decided(List<Actors.Named> named) {
        named.stream()
                .filter(n -> n.whom().meaning() == Meaning.UNKNOWN)
                .findFirst()
                .ifPresent(n -> {
                    throw new Refused("work.name.notInRegister", n.written());
                });
        return named;
    }
}
