package vn.nhipcau.work.planning;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.people.agencies.Agencies;
import vn.nhipcau.people.agencies.AgencyGroups;

/** Lays out the bench of a plan. */
@Component
class Benches {
    private final Plans plans;
    private final Tasks tasks;
    private final PlanParts parts;
    private final Names names;
    private final Agencies agencies;
    private final AgencyGroups groups;

    Benches(Plans plans, Tasks tasks, PlanParts parts, Names names, Agencies agencies, AgencyGroups groups) {
        this.plans = plans;
        this.tasks = tasks;
        this.parts = parts;
        this.names = names;
        this.agencies = agencies;
        this.groups = groups;
    }

    /**
     * Lays out the bench.
     *
     * @param view asked for, or null for what needs a look, if anything does
     */
    Bench lay(Plan plan, @Nullable String view, long open, @Nullable TaskForm conflict) {
        List<Task> all = tasks.ofPlan(plan.id());
        List<Duty> duties = parts.duties().ofPlan(plan.id());
        List<Agencies.Option> options = agencies.options(LocalDate.of(plan.forYear(), 1, 1));
        Map<String, List<Agencies.Option>> near = new LinkedHashMap<>();
        ConfirmPlan.undecided(all, duties).forEach(name -> near.put(name, names.near(name, options)));
        Set<String> keys = near.keySet().stream().map(Names::key).collect(Collectors.toSet());
        return new Bench(
                plan,
                plans.alike(plan).orElse(null),
                parts.source().lines(plan.id()).stream()
                        .map(line -> line.deciding(keys))
                        .toList(),
                all,
                duties,
                parts.source().references(plan.id()),
                parts.source().recipients(plan.id()),
                ReportingDates.text(parts.dates().ofPlan(plan.id())),
                view(view, all),
                open,
                conflict,
                near,
                options,
                groups.all());
    }

    private static Bench.View view(@Nullable String asked, List<Task> tasks) {
        for (Bench.View view : Bench.View.values()) {
            if (view.name().toLowerCase(Locale.ROOT).equals(asked)) {
                return view;
            }
        }
        return tasks.stream().anyMatch(Task::needsLook) ? Bench.View.LOOK : Bench.View.ALL;
    }
}
