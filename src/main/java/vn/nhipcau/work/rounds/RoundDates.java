package vn.nhipcau.work.rounds;

import java.time.LocalDate;
import vn.nhipcau.base.calendar.WorkingDays;

/**
 * The dates of a round. Cut-off, due day and window are settings of their own.
 *
 * @param cutOff last day whose activities and figures are reported
 * @param opens first day on which one may write
 * @param due last day on which a report is in time
 * @param locks last day on which one may write
 */
public record RoundDates(
        LocalDate periodFrom, LocalDate periodTo, LocalDate cutOff, LocalDate opens, LocalDate due, LocalDate locks) {
    /** Whether at least one working day lies after the cut-off, until the due day: Decree 09/2019/NĐ-CP asks for it. */
    public boolean leaveAWorkingDay(WorkingDays days) {
        return days.between(cutOff, due) > 0;
    }
}
