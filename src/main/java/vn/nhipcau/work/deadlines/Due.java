package vn.nhipcau.work.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;

/**
 * When something is due, and how that was counted.
 *
 * @param day the last day
 * @param time the last moment of that day, null for its end
 * @param moved the day that it would have been, were it not a day of rest; null where it is
 * @param skipped the days of rest that were not counted
 */
public record Due(
        LegalDeadline rule,
        LocalDateTime event,
        LocalDate day,
        @Nullable LocalTime time,
        @Nullable LocalDate moved,
        List<LocalDate> skipped) {

    /** The first moment that is too late. */
    public Instant end() {
        LocalDateTime end = time == null ? day.plusDays(1).atStartOfDay() : day.atTime(time);
        return end.atZone(Text.ZONE).toInstant();
    }
}
