package vn.nhipcau.work.rounds;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * More time for one agency in a round.
 *
 * @param until last day on which its report is in time; that day over, it ends by itself
 * @param actor who gave it, by post and agency
 * @param endedBy who took it back, by post and agency; null where nobody did
 */
public record Extension(
        long id,
        long agency,
        String agencyName,
        LocalDate until,
        String reason,
        Instant givenAt,
        String actor,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    /** Whether it still gives time on a day. */
    public boolean isRunningOn(LocalDate day) {
        return endedAt == null && !day.isAfter(until);
    }
}
