package vn.nhipcau.work.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A day in somebody's calendar.
 *
 * @param uid the same as long as it is the same thing, whatever becomes of its day
 * @param sequence grows with each change
 * @param address of its page
 * @param alarms so many days before
 */
record FeedEvent(
        String uid,
        int sequence,
        Instant changed,
        LocalDate on,
        String summary,
        String description,
        String address,
        String category,
        List<Integer> alarms) {}
