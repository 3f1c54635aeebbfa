package vn.nhipcau.work.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.RoleKind;
import vn.nhipcau.work.planning.Task;
import vn.nhipcau.work.planning.TaskTime;

/**
 * What an agency has to do in a year.
 *
 * @param role shown alone, null for all
 * @param quarter shown alone, 1 to 4, 0 for the whole year
 */
public record AgencyWork(
        long agency,
        String agencyName,
        LocalDate today,
        List<AgencyTask> all,
        @Nullable RoleKind role,
        int quarter) {

    public List<AgencyTask> shown() {
        return all.stream()
                .filter(t -> role == null || t.role() == role)
                .filter(t -> quarter < 1 || quarter > 4 || inQuarter(t.task(), quarter))
                .toList();
    }

    /** Those of the shown that stand so in their time today. */
    public List<AgencyTask> at(TaskTime time) {
        return shown().stream().filter(t -> t.task().timeOn(today) == time).toList();
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
        return (today.getMonthValue() + 2) / 3;
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
