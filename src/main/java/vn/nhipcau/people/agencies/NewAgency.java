package vn.nhipcau.people.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agency to be added.
 *
 * @param aliases other ways in which papers write it
 * @param validFrom its first day, null where nobody knows
 */
public record NewAgency(
        AgencyKind kind,
        String name,
        @Nullable String shortName,
        List<String> aliases,
        @Nullable Long parent,
        @Nullable String telephone,
        @Nullable String email,
        @Nullable LocalDate validFrom) {

    /** What is known of an agency that a paper names and the register lacks. */
    public static NewAgency named(String name, AgencyKind kind) {
        return new NewAgency(kind, name, null, List.of(), null, null, null, null);
    }

    List<String> allNames() {
        return Stream.concat(Stream.concat(Stream.of(name), Stream.ofNullable(shortName)), aliases.stream())
                .toList();
    }
}
