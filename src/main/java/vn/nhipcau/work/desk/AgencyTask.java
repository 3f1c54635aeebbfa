package vn.nhipcau.work.desk;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.RoleKind;
import vn.nhipcau.work.planning.Actor;
import vn.nhipcau.work.planning.Task;
import vn.nhipcau.work.planning.TaskRow;

/**
 * A task as one agency has it.
 *
 * @param role its strongest
 * @param group the words by which it is meant, where it is not named itself
 * @param parts of the task that it leads, empty for the whole
 */
public record AgencyTask(Task task, RoleKind role, @Nullable String group, List<String> parts) {
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
                row.task(), strongest.role(), strongest.agency() == null ? strongest.written() : null, parts);
    }

    private static boolean isOf(Actor actor, long agency, List<Long> groups) {
        return (actor.agency() != null && actor.agency() == agency)
                || (actor.group() != null && groups.contains(actor.group()));
    }
}
