package vn.nhipcau.work.telling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report that was submitted.
 *
 * @param move by which it was
 * @param title of the round
 * @param doer member who submitted it
 * @param again whether it had come before
 */
record Arrival(
        long move, long lead, long round, String title, long report, String agencyName, long doer, boolean again) {
    /** Each report once, as it came last. */
    static List<Arrival> last(List<Arrival> all) {
        Map<Long, Arrival> byReport = new LinkedHashMap<>();
        all.forEach(each -> byReport.put(each.report(), each));
        return List.copyOf(byReport.values());
    }

    static List<List<Arrival>> byRound(List<Arrival> all) {
        Map<Long, List<Arrival>> byRound = new LinkedHashMap<>();
        all.forEach(each -> byRound.computeIfAbsent(each.round(), round -> new ArrayList<>())
                .add(each));
        return List.copyOf(byRound.values());
    }
}
