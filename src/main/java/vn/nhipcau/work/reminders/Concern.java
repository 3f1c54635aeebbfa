package vn.nhipcau.work.reminders;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report that is not there, and a member whom that concerns.
 *
 * @param title of the round
 * @param agency whose report it is; null where the lead office is told of all that are overdue
 * @param due the agency's own due day
 * @param report null where none was begun
 * @param waiting why it is waited for
 * @param overdue how many agencies are overdue, for the lead office
 * @param settled steps that this member was told of or that were passed over
 */
record Concern(
        long member,
        Audience audience,
        long round,
        String title,
        @Nullable Long agency,
        LocalDate due,
        @Nullable Long report,
        Waiting waiting,
        int overdue,
        Set<Integer> settled) {

    /** What to tell of on a day: the most urgent step that has come, unless that one or one after it was settled. */
    Optional<Integer> stepOn(LocalDate today) {
        List<Integer> come = come(today);
        return come.isEmpty() || settled.stream().anyMatch(step -> step <= come.getLast())
                ? Optional.empty()
                : Optional.of(come.getLast());
    }

    /** All that is settled when this day's step is told: the step itself, and what was missed before it. */
    List<Integer> settledOn(LocalDate today) {
        return come(today).stream().filter(step -> !settled.contains(step)).toList();
    }

    /** Days from a day to the due day; below zero once it is over. */
    long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }

    String address() {
        if (audience == Audience.OFFICE) {
            return "/rounds/" + round + "?state=OVERDUE";
        }
        return report == null ? "/reports" : "/reports/" + report;
    }

    private List<Integer> come(LocalDate today) {
        return Steps.come(due, today).stream().filter(audience::hears).toList();
    }
}
