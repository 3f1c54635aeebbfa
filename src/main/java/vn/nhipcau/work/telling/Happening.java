package vn.nhipcau.work.telling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that members are told.
 *
 * @param once names it: it is told once
 * @param title of the round
 * @param due the agency's own due day, as it is now
 * @param report null where none was begun
 * @param doer member who did it and so is not told; null where the program did
 * @param actor the same as lists call him or her
 * @param section that a reason concerns, null for the whole report
 * @param quote words that it concerns
 */
record Happening(
        String once,
        What what,
        long round,
        String title,
        long lead,
        long agency,
        String agencyName,
        LocalDate due,
        @Nullable Long report,
        @Nullable Long doer,
        @Nullable String actor,
        @Nullable String reason,
        @Nullable Long section,
        @Nullable String quote) {

    /** Of the report, or of the page on which it is begun. */
    String address() {
        return report == null ? "/work" : "/reports/" + report;
    }
}
