package vn.nhipcau.work.year;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an agency said of a task.
 *
 * @param version counts the agency's words on this task
 * @param leads whether the agency leads the task, itself or by a group; else it coordinates
 * @param byName whether it leads it and is named itself
 * @param until the day to which it is put off, null where nobody knows
 * @param actor who said it, by post
 */
public record ProgressWord(
        long id,
        long task,
        long agency,
        String agencyName,
        int version,
        ProgressState state,
        @Nullable String reason,
        @Nullable LocalDate until,
        Instant toldAt,
        String actor,
        boolean takenBack,
        boolean leads,
        boolean byName) {

    /** Whether it still says something of the task on a day: what is put off to a day is so until that day. */
    boolean holdsOn(LocalDate day) {
        return until == null || !until.isBefore(day);
    }
}
