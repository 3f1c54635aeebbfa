package vn.nhipcau.world.load;

import java.util.List;
import vn.nhipcau.people.agencies.AgencyKind;

/** The agencies of a generated province, the lead office first, then the committee. */
record Cast(List<Body> bodies) {
    /**
     * An agency with its members.
     *
     * @param members ids: the first writes for it
     */
    record Body(long id, AgencyKind kind, String name, List<Long> members) {
        long writer() {
            return members.getFirst();
        }
    }

    Body lead() {
        return bodies.getFirst();
    }

    /** The member of the lead office who keeps plans and rounds. */
    long officer() {
        return lead().members().get(2);
    }

    Body committee() {
        return bodies.get(1);
    }

    /** All but the committee, to which they report. */
    List<Body> reporting() {
        return bodies.stream()
                .filter(body -> body.kind() != AgencyKind.COMMITTEE)
                .toList();
    }

    List<Body> of(AgencyKind kind) {
        return bodies.stream().filter(body -> body.kind() == kind).toList();
    }
}
