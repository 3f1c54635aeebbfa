package vn.nhipcau.work.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.RoleKind;
import vn.nhipcau.work.activities.TaskActivities.Done;
import vn.nhipcau.work.planning.AgencyTask;
import vn.nhipcau.work.planning.Task;
import vn.nhipcau.work.planning.TaskSpan;
import vn.nhipcau.work.planning.TaskTime;

/**
 * What an agency has to do in a year.
 *
 * @param done by task, what the agency did for it this year
 * @param role shown alone, null for all
 * @param quarter shown alone, 1 to 4, 0 for the whole year
 */
public record AgencyWork(
        long agency,
        String agencyName,
        LocalDate today,
        List<AgencyTask> all,
        Map<Long, Done> done,
        @Nullable RoleKind role,
        int quarter) {

    public List<AgencyTask> shown() {
        return all.stream()
                .filter(t -> role == null || t.role() == role)
                .filter(t -> quarter < 1 || quarter > 4 || inQuarter(t.task(), quarter))
                .toList();
    }

    /** Those of the shown that stand so in their time today; what is over with nothing done stands apart. */
    public List<AgencyTask> at(TaskTime time) {
        return shown().stream()
                .filter(t -> t.task().timeOn(today) == time && !isOverWithNothing(t))
                .toList();
    }

    /** Those of the shown whose time is over and for which nothing was logged. */
    public List<AgencyTask> overNothing() {
        return shown().stream().filter(this::isOverWithNothing).toList();
    }

    private boolean isOverWithNothing(AgencyTask task) {
        return task.task().timeOn(today) == TaskTime.OVER && of(task).count() == 0;
    }

    /** The quarter of this year in which the time of all these ended, 0 where they have none in common. */
    public int quarterOver() {
        List<Integer> quarters = overNothing().stream()
                .map(t -> t.task().spans().stream()
                        .map(TaskSpan::to)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .filter(day -> day.getYear() == today.getYear())
                        .map(AgencyWork::quarter)
                        .orElse(0))
                .distinct()
                .toList();
        return quarters.size() == 1 ? quarters.getFirst() : 0;
    }

    public Done of(AgencyTask task) {
        return done.getOrDefault(task.task().id(), Done.NOTHING);
    }

    public long count(@Nullable RoleKind of) {
        return all.stream().filter(t -> of == null || t.role() == of).count();
    }

    public long countInQuarter(int of) {
        return all.stream()
                .filter(t -> role == null || t.role() == role)
                .filter(t -> of == 0 || inQuarter(t.task(), of))
                .count();
    }

    public int quarterNow() {
        return quarter(today);
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() + 2) / 3;
    }

    private boolean inQuarter(Task task, int of) {
        LocalDate first = LocalDate.of(today.getYear(), of * 3 - 2, 1);
        LocalDate last = first.plusMonths(3).minusDays(1);
        return task.ongoing() || task.spans().stream().anyMatch(span -> span.touches(first, last));
    }

    public String address(@Nullable RoleKind of, int inQuarter) {
        return "/work?agency=" + agency + (of == null ? "" : "&role=" + of)
                + (inQuarter == 0 ? "" : "&quarter=" + inQuarter);
    }
}
