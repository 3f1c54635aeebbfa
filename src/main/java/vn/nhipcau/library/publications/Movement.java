package vn.nhipcau.library.publications;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Copies that came in or went out.
 *
 * @param change by how much the stock grew, negative where it shrank
 * @param receiver to whom they went, null where to nobody
 * @param undoes number of the movement that it undoes, null where it undoes none
 * @param undone whether another undid it
 * @param actor post and agency of who noted it, as they were then
 */
public record Movement(
        long id,
        long print,
        Kind kind,
        int change,
        LocalDate day,
        @Nullable Long handout,
        @Nullable String receiver,
        @Nullable Long undoes,
        boolean undone,
        String reason,
        Instant at,
        String actor) {
    /** Why the stock changes. */
    public enum Kind {
        RECEIVED,
        /** To a receiver: only by a line of the distribution list. */
        GIVEN,
        DAMAGED,
        /** Counted anew: what was found differs from what the book says. */
        COUNTED;

        /** The key of its words. */
        public String key() {
            return "library.publications.movement." + name();
        }
    }

    /** Whether it can be undone here; what went to a receiver is undone at its line of the list. */
    public boolean mayBeUndone() {
        return !undone && undoes == null && kind != Kind.GIVEN;
    }
}
