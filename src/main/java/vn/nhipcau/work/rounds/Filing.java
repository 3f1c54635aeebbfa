package vn.nhipcau.work.rounds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * When an agency filed in a round.
 *
 * @param filed day of the first time, null where it has not
 */
public record Filing(LocalDate due, @Nullable LocalDate filed) {
    /** Days before the end of the due day; below zero where it was late. Nothing was filed: 0. */
    public long daysBefore() {
        return filed == null ? 0 : ChronoUnit.DAYS.between(filed, due);
    }

    public boolean isOnTime() {
        return filed != null && !isLate();
    }

    public boolean isLate() {
        return daysBefore() < 0;
    }
}
