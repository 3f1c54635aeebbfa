package vn.nhipcau.people.agencies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body that plans speak of, as it is called last.
 *
 * @param parent to which it belongs, with its name
 * @param validTo the last day on which it exists, null while it goes on
 */
public record Agency(
        long id,
        AgencyKind kind,
        String name,
        @Nullable String shortName,
        @Nullable Long parent,
        @Nullable String parentName,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        int version) {

    public boolean isClosedOn(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    public String address() {
        return "/agencies/" + id;
    }
}
