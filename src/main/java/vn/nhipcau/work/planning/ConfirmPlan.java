package vn.nhipcau.work.planning;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** A plan that was read and corrected becomes tasks of real agencies; or it is thrown away before that. */
@Component
public class ConfirmPlan {
    private final CorrectTask corrections;
    private final Plans plans;
    private final Tasks tasks;
    private final PlanParts parts;
    private final RegisterPlan register;
    private final Trail trail;

    ConfirmPlan(
            CorrectTask corrections, Plans plans, Tasks tasks, PlanParts parts, RegisterPlan register, Trail trail) {
        this.corrections = corrections;
        this.plans = plans;
        this.tasks = tasks;
        this.parts = parts;
        this.register = register;
        this.trail = trail;
    }

    /** Names that nobody decided yet: while there is one, the plan is not confirmed. */
    static List<String> undecided(List<Task> tasks, List<Duty> duties) {
        return java.util.stream.Stream.concat(
                        tasks.stream().flatMap(t -> t.actors().stream()),
                        duties.stream().map(Duty::actor))
                .filter(a -> a.meaning() == Meaning.UNKNOWN)
                .map(Actor::written)
                .distinct()
                .toList();
    }

    /**
     * Confirms a plan that is being read.
     *
     * @return how many tasks it has
     * @throws Refused while it has no task, or a name that nobody decided
     */
    @Transactional
    public int confirm(Visitor by, long id) {
        Plan plan = corrections.reading(id);
        List<Task> all = tasks.ofPlan(id);
        if (all.isEmpty()) {
            throw new Refused("work.plan.noTasks");
        }
        List<String> undecided = undecided(all, parts.duties().ofPlan(id));
        if (!undecided.isEmpty()) {
            throw new Refused("work.plan.undecided", undecided.size(), undecided.getFirst());
        }
        all.stream()
                .flatMap(task -> task.actors().stream())
                .filter(a -> a.meaning() == Meaning.GROUP && a.members() == 0)
                .findFirst()
                .ifPresent(a -> {
                    throw new Refused("work.plan.emptyGroup", a.written());
                });
        if (!plans.confirm(id, by)) {
            throw new Refused("work.plan.confirmedMeanwhile");
        }
        register.register(by, plan, parts.source().references(id));
        trail.write(by, "plan.confirmed", plan.title(), plan.address(), null);
        return all.size();
    }

    /** Throws away a plan that is being read, with all that was read. */
    @Transactional
    public void discard(Visitor by, long id) {
        Plan plan = corrections.reading(id);
        if (!plans.discard(id)) {
            throw new Refused("work.plan.confirmedMeanwhile");
        }
        trail.write(by, "plan.discarded", plan.title(), null, plan.fileName());
    }
}
