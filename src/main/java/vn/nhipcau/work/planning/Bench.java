package vn.nhipcau.work.planning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Recipient;
import vn.nhipcau.paper.Reference;
import vn.nhipcau.people.agencies.Agencies;
import vn.nhipcau.people.agencies.AgencyGroup;
import vn.nhipcau.people.agencies.AgencyKind;

/**
 * The bench on which a plan is corrected: its source on one side, what was read on the other.
 *
 * @param alike another plan that may be the same one
 * @param view which part of the reading is shown
 * @param open the task that is open, 0 for none
 * @param conflict what someone else wrote meanwhile, while the person's own words stand in the form
 * @param near agencies that an unknown name may mean, nearest first
 */
public record Bench(
        Plan plan,
        @Nullable Plan alike,
        List<SourceLine> lines,
        List<Task> tasks,
        List<Duty> duties,
        List<Reference> references,
        List<Recipient> recipients,
        String reportingDates,
        View view,
        long open,
        @Nullable TaskForm conflict,
        Map<String, List<Agencies.Option>> near,
        List<Agencies.Option> agencies,
        List<AgencyGroup> groups) {
    /** The parts of the reading. */
    public enum View {
        ALL,
        LOOK,
        NAMES,
        DUTIES,
        PAPER
    }

    /** Names to decide before the plan may be confirmed. */
    public List<String> undecided() {
        return ConfirmPlan.undecided(tasks, duties);
    }

    public List<Task> needingLook() {
        return tasks.stream().filter(Task::needsLook).toList();
    }

    public long doubts() {
        return tasks.stream().mapToLong(t -> t.openDoubts().size()).sum();
    }

    /** The tasks of the view. */
    public List<Task> shown() {
        return view == View.LOOK
                ? tasks.stream().filter(t -> t.needsLook() || t.id() == open).toList()
                : tasks;
    }

    public int count(View of) {
        return switch (of) {
            case ALL -> tasks.size();
            case LOOK -> needingLook().size();
            case NAMES -> undecided().size();
            case DUTIES -> duties.size();
            case PAPER -> references.size();
        };
    }

    public String viewName() {
        return view.name().toLowerCase(Locale.ROOT);
    }

    /** The words for all of the plan's time, as papers write them. */
    public String wholeYear() {
        return plan.forYear() == plan.toYear() ? "Cả năm " + plan.forYear() : plan.forYear() + "-" + plan.toYear();
    }

    /** Undecided names that speak of one body, not of several. */
    public List<String> single() {
        return undecided().stream().filter(name -> !speaksOfMany(name)).toList();
    }

    /** Whether a name is that of several bodies. */
    public boolean speaksOfMany(String name) {
        return Names.key(name).startsWith("các ");
    }

    /** The kind proposed for an agency of this name. */
    public AgencyKind kindOf(String name) {
        return KindOfName.of(name);
    }

    /** In how many places a name stands undecided. */
    public long places(String name) {
        return java.util.stream.Stream.concat(
                        tasks.stream().flatMap(t -> t.actors().stream()),
                        duties.stream().map(Duty::actor))
                .filter(a -> a.meaning() == Meaning.UNKNOWN && a.written().equalsIgnoreCase(name))
                .count();
    }

    /** The first task in which a name stands undecided, to go there. */
    public @Nullable Task firstWith(String name) {
        return tasks.stream()
                .filter(t -> t.unknown().stream().anyMatch(a -> a.written().equalsIgnoreCase(name)))
                .findFirst()
                .orElse(null);
    }

    public @Nullable Task opened() {
        return tasks.stream().filter(t -> t.id() == open).findFirst().orElse(null);
    }

    /** The address of a view, with a task open in it. */
    public String address(View of, long task) {
        return plan.address() + "?view=" + of.name().toLowerCase(Locale.ROOT)
                + (task == 0 ? "" : "&task=" + task + "#task-" + task);
    }
}
