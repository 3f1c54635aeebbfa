package vn.nhipcau.work.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.nhipcau.work.year.FeedChanges.Changed;

/**
 * What shall stand in a calendar.
 *
 * @param name the same as long as it is the same thing: {@code round-12}
 * @param before what is known of its changes beside the trail
 * @param trailed the addresses under which the trail has the others
 * @param path of its page
 * @param alarms so many days before
 */
record FeedEntry(
        String name,
        Changed before,
        List<String> trailed,
        LocalDate on,
        String summary,
        String description,
        String path,
        String category,
        List<Integer> alarms) {

    /** A thing whose every change the trail has. */
    static Changed since(Instant made) {
        return new Changed(0, made);
    }
}
