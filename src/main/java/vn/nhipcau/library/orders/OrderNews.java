package vn.nhipcau.library.orders;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that those concerned with a translation are told.
 *
 * @param once names it: it is told once
 * @param order null where a translation went stale that is on order no more
 * @param title of the edition
 * @param language by its code
 * @param due of the order
 * @param sentences how many it concerns
 * @param detail a note, or why
 * @param members whom it concerns
 */
record OrderNews(
        String once,
        What what,
        @Nullable Long order,
        long edition,
        String title,
        String language,
        @Nullable LocalDate due,
        int sentences,
        @Nullable String detail,
        List<Long> members) {
    /** What has happened. */
    enum What {
        ORDERED,
        CANCELLED,
        DELIVERED,
        REVIEWED,
        STALE,
        TOMORROW,
        OVERDUE
    }

    /** Of the order, or of the translation itself. */
    String address() {
        return order == null ? "/editions/" + edition + "/texts/" + language : "/translations/" + order;
    }
}
