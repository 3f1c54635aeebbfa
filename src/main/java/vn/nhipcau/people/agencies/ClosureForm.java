package vn.nhipcau.people.agencies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/** The end of an agency: its last day, and who takes over. */
public record ClosureForm(
        String lastDay,
        @Nullable List<Long> members,
        @Nullable String find,
        @Nullable Integer version) {
    public ClosureForm {
        lastDay = Typed.line(lastDay);
    }

    Faults faults(Agency agency) {
        LocalDate day = Typed.day(lastDay).orElse(null);
        LocalDate since = agency.validFrom();
        return Faults.NONE
                .when(lastDay.isEmpty(), "lastDay", "base.field.missing")
                .when(!Typed.isDayOrEmpty(lastDay), "lastDay", "base.field.day")
                .when(
                        day != null && since != null && day.isBefore(since),
                        "lastDay",
                        "people.agency.close.early",
                        Typed.day(since));
    }
}
