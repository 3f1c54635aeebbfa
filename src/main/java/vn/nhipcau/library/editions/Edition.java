package vn.nhipcau.library.editions;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something told, in whatever languages: what is the same in all of them.
 *
 * @param kind code of its kind
 * @param agency in whose name it speaks
 * @param activity from which it began and as whose output it counts
 * @param fields those that are the same in all languages, by their codes
 * @param picture number of the medium that stands for it in lists
 * @param version counts the changes of these; each language counts its own
 */
public record Edition(
        long id,
        String kind,
        long agency,
        String agencyName,
        @Nullable Long activity,
        Map<String, String> fields,
        WhenOlder whenOlder,
        @Nullable Long picture,
        int version) {
    public String address() {
        return "/editions/" + id;
    }
}
