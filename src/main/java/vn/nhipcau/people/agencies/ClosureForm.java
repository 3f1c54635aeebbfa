package vn.nhipcau.people.agencies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/** The end of an agency: its last day, and who takes over. */
public record ClosureForm(
        String validTo,
        @Nullable List<Long> members,
        @Nullable String find,
        @Nullable Integer version) {
    public ClosureForm {
        validTo = Typed.line(validTo);
    }

    Faults faults(Agency agency) {
        LocalDate day = Typed.day(validTo).orElse(null);
        LocalDate since = agency.validFrom();
        return Faults.NONE
                .when(validTo.isEmpty(), "validTo", "base.field.missing")
                .when(!Typed.isDayOrEmpty(validTo), "validTo", "base.field.day")
                .when(
                        day != null && since != null && day.isBefore(since),
                        "validTo",
                        "people.agency.close.early",
                        Typed.day(since));
    }
}
