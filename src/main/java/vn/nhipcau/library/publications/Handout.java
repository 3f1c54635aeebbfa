package vn.nhipcau.library.publications;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the distribution list: how many copies go to whom.
 *
 * @param agency number of the agency that gets them, null for other receivers
 * @param receiver who gets them: an office or an institution, never a private person
 * @param sentOn when they went, null while that is only planned
 * @param receivedOn when it was confirmed that they came
 * @param copies by the number of the print
 */
public record Handout(
        long id,
        Kind kind,
        @Nullable Long agency,
        String receiver,
        @Nullable LocalDate plannedFor,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate receivedOn,
        String note,
        int version,
        Map<Long, Integer> copies) {
    /** What sort of receiver it is. */
    public enum Kind {
        AGENCY,
        /** Missions abroad and of other countries here. */
        EMBASSY,
        GATE,
        DELEGATION,
        SCHOOL,
        LIBRARY,
        PRESS,
        OTHER;

        /** The key of its words. */
        public String key() {
            return "library.publications.receiver." + name();
        }
    }

    /** How far it is. */
    public enum State {
        PLANNED("none"),
        SENT("sent"),
        RECEIVED("ok");

        private final String shape;

        State(String shape) {
            this.shape = shape;
        }

        /** Its silhouette. */
        public String shape() {
            return shape;
        }

        /** The key of its words. */
        public String key() {
            return "library.publications.handout." + name();
        }
    }

    public Handout {
        copies = Map.copyOf(copies);
    }

    public State state() {
        return receivedOn != null ? State.RECEIVED : sentOn != null ? State.SENT : State.PLANNED;
    }

    /** How many of a print. */
    public int copies(Print print) {
        return copies.getOrDefault(print.id(), 0);
    }

    /** How many of all. */
    public int total() {
        return copies.values().stream().mapToInt(Integer::intValue).sum();
    }
}
