package vn.nhipcau.work.year;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reporting round by its due day.
 *
 * @param due the last day on which the agency asked about is in time
 * @param filed whether that agency has submitted; false where no agency was asked about
 * @param report that agency's, null where it has begun none
 */
record DueRound(
        long round,
        String title,
        LocalDate periodFrom,
        LocalDate due,
        LocalDate locks,
        boolean filed,
        @Nullable Long report,
        int version,
        Instant openedAt) {}
