package vn.nhipcau.work.planning;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.RoleKind;

/**
 * A task as one agency has it.
 *
 * @param planTitle of its plan
 * @param role its strongest
 * @param group the words by which it is meant, where it is not named itself
 * @param parts of the task that it leads, empty for the whole
 */
public record AgencyTask(
        Task task,
        String planTitle,
        RoleKind role,
        @Nullable String group,
        List<String> parts) {
    static AgencyTask of(TaskRow row, long agency, List<Long> groups) {
        List<Actor> own = row.task().actors().stream()
                .filter(a -> isOf(a, agency, groups))
                .sorted(Comparator.comparing(Actor::role).thenComparing(a -> a.agency() == null))
                .toList();
        Actor strongest = own.getFirst();
        List<String> parts = own.stream()
                .filter(a -> a.role() == strongest.role() && a.part() != null)
                .map(a -> String.valueOf(a.part()))
                .toList();
        return new AgencyTask(
                row.task(),
                row.planTitle(),
                strongest.role(),
                strongest.agency() == null ? strongest.written() : null,
                parts);
    }

    /** Who else leads it, by name; the agency itself and groups that it belongs to are left out. */
    public List<String> otherLeads(long agency, List<Long> groups) {
        return task.actors().stream()
                .filter(a -> a.role() == RoleKind.LEAD && !isOf(a, agency, groups))
                .map(Actor::shown)
                .distinct()
                .toList();
    }

    private static boolean isOf(Actor actor, long agency, List<Long> groups) {
        return (actor.agency() != null && actor.agency() == agency)
                || (actor.group() != null && groups.contains(actor.group()));
    }
}
