package vn.nhipcau.work.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something done. It may belong to several agencies and tasks, and is counted once.
 *
 * @param kind code of its kind
 * @param to its last day, the first where it took one day
 * @param partners with whom, besides the agencies: free words
 * @param languages codes of ISO 639, such as {@code vi}, {@code en}, {@code lo}
 * @param countries codes of ISO 3166, such as {@code LA}
 * @param fields of its kind: code and value
 * @param agencies that did it; the first logged it
 * @param figures in their order
 */
public record Activity(
        long id,
        String kind,
        String what,
        LocalDate from,
        LocalDate to,
        @Nullable String place,
        @Nullable String partners,
        List<String> languages,
        List<String> countries,
        Map<String, String> fields,
        boolean withdrawn,
        int version,
        List<Doer> agencies,
        List<Figure> figures) {

    /** An agency that did it, by its name on the day. */
    public record Doer(long id, String name) {}

    public String address() {
        return "/activities/" + id;
    }

    public boolean isOf(long agency) {
        return agencies.stream().anyMatch(a -> a.id() == agency);
    }
}
