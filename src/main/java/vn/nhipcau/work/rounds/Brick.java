package vn.nhipcau.work.rounds;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.people.agencies.AgencyKind;

/**
 * An agency on the wall of a round.
 *
 * @param report of it, null where none was begun
 * @param since day on which it came to stand so, null where nothing happened
 * @param section mark of the section for which it was returned or reopened
 * @param quote words for which it was
 * @param reason why it was returned or reopened, null for others
 * @param accepted day on which its report was accepted
 * @param extended until when it has more time, null where it has none
 * @param history of the last rounds, this one last
 */
public record Brick(
        long agency,
        AgencyKind kind,
        String name,
        @Nullable Long report,
        Standing standing,
        @Nullable LocalDate since,
        @Nullable String section,
        @Nullable String quote,
        @Nullable String reason,
        @Nullable LocalDate accepted,
        @Nullable LocalDate extended,
        List<Filing> history) {

    /** Whether it stands as a draft because an accepted report was opened again. */
    public boolean isReopened() {
        return standing == Standing.DRAFT && reason != null;
    }

    /** The key of the words for how it stands; one that was opened again is counted as a draft, but is called by its own name. */
    public String key() {
        return standing.key(isReopened());
    }

    /** When it filed in this round. */
    public Filing filing() {
        return history.getLast();
    }

    /** Whether it has more time than the others, which is not over yet. */
    public boolean isExtendedOn(LocalDate day) {
        return extended != null && !day.isAfter(extended);
    }

    /** By how many days it filed late, 0 where it was in time or has not filed. */
    public long daysLate() {
        return Math.max(0, -filing().daysBefore());
    }
}
