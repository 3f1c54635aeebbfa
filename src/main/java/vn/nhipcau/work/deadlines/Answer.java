package vn.nhipcau.work.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.calendar.Holiday;

/**
 * What the page says when an end was asked for.
 *
 * @param day of the event
 * @param rule of the act in force on that day, null where there is none
 * @param due null where that act sets no period
 * @param untold the years that it was counted through without their notice
 */
public record Answer(
        LocalDate day,
        @Nullable LegalDeadline rule,
        @Nullable Due due,
        List<Rest> skipped,
        List<Integer> untold) {

    /**
     * A day of rest that was not counted.
     *
     * @param holiday why, null for the weekly rest
     */
    public record Rest(LocalDate day, @Nullable Holiday holiday) {}
}
