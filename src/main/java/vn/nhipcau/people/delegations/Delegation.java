package vn.nhipcau.people.delegations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A leader lets a member of the same agency act in his or her place, from a day to a day.
 *
 * @param leader post of the leader
 * @param delegate post of the other
 * @param to the last day, if it was not ended before
 * @param ended when it was ended early, null where it was not
 * @param endedBy post and agency of who did so
 */
public record Delegation(
        long id,
        long agency,
        String agencyName,
        long leaderId,
        String leader,
        long delegateId,
        String delegate,
        LocalDate from,
        LocalDate to,
        String reason,
        Instant made,
        @Nullable Instant ended,
        @Nullable String endedBy,
        int version) {

    /** How it stands. */
    public enum Standing {
        RUNNING,
        COMING,
        OVER,
        ENDED
    }

    public Standing on(LocalDate day) {
        if (ended != null) {
            return Standing.ENDED;
        }
        if (day.isBefore(from)) {
            return Standing.COMING;
        }
        return day.isAfter(to) ? Standing.OVER : Standing.RUNNING;
    }

    public boolean isOpenOn(LocalDate day) {
        return on(day) == Standing.RUNNING || on(day) == Standing.COMING;
    }

    /** As the trail calls it. */
    String title() {
        return "Ủy quyền của " + leader + " cho " + delegate + ", " + agencyName;
    }
}
