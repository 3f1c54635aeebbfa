package vn.nhipcau.work.chasing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency whose report has not come.
 *
 * @param due the last day on which it is in time, that of its extension where it has one
 * @param begun whether it has begun to write
 * @param telephone of the agency
 * @param people whom to call: focal persons first, then leaders
 */
public record Late(
        long agency,
        String name,
        LocalDate due,
        boolean begun,
        @Nullable String telephone,
        List<Callee> people) {

    /**
     * A person to call, by post.
     *
     * @param leads whether this is a leader, above the focal person
     */
    public record Callee(
            String post,
            @Nullable String name,
            @Nullable String telephone,
            @Nullable String email,
            boolean leads) {}

    /** By how many days its time is over; 0 and below while it is not. */
    public long daysOver(LocalDate today) {
        return ChronoUnit.DAYS.between(due, today);
    }
}
