package vn.nhipcau.work.rounds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

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
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /**
     * Whether at least one working day lies after the cut-off, until the due day: Decree 09/2019/NĐ-CP asks for it.
     * Knows weekends only, no holidays.
     */
    public boolean leaveAWorkingDay() {
        return cutOff.isBefore(due)
                && cutOff.plusDays(1)
                        .datesUntil(due.plusDays(1))
                        .anyMatch(day -> !WEEKEND.contains(day.getDayOfWeek()));
    }
}
