package vn.nhipcau.work.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One stretch of a task's time, both days inclusive, open where null. */
public record TaskSpan(@Nullable LocalDate from, @Nullable LocalDate to) {
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public boolean touches(LocalDate first, LocalDate last) {
        return (from == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
    }

    boolean isOver(LocalDate day) {
        return to != null && to.isBefore(day);
    }
}
