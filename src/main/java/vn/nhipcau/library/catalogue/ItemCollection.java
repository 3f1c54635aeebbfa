package vn.nhipcau.library.catalogue;

import java.time.Instant;
import vn.nhipcau.base.Visitor;

/**
 * A set that an agency put together out of the catalogue.
 *
 * @param shared whether other agencies see it
 * @param count of the things in it
 * @param removed whether it was taken away; its own agency can have it back
 */
public record ItemCollection(
        long id,
        long agency,
        String agencyName,
        String name,
        String purpose,
        boolean shared,
        int count,
        Instant changedAt,
        boolean removed,
        int version) {
    /** So many things that one can still look through them, and that a file of them can be made. */
    public static final int MOST = 1000;

    public String address() {
        return "/collections/" + id;
    }

    /** Whether someone sees it at all. */
    boolean isSeenBy(Visitor visitor) {
        return agency == visitor.agency() || (shared && !removed);
    }
}
