package vn.nhipcau.people.agencies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/**
 * A new name.
 *
 * @param from the first day on which it is called so; empty where only a slip is mended
 */
public record RenameForm(String name, String shortName, String from) {
    public RenameForm {
        name = Typed.line(name);
        shortName = Typed.line(shortName);
        from = Typed.line(from);
    }

    Faults faults(AgencyNames.Name last) {
        LocalDate day = fromDay();
        LocalDate since = last.validFrom();
        return AgencyForm.nameFaults(name)
                .when(shortName.length() > AgencyForm.LONGEST, "shortName", "base.field.long", AgencyForm.LONGEST)
                .when(!Typed.isDayOrEmpty(from), "from", "base.field.day")
                .when(
                        day != null && since != null && !day.isAfter(since),
                        "from",
                        "people.agency.rename.early",
                        Typed.day(since));
    }

    List<String> names() {
        return shortName.isEmpty() ? List.of(name) : List.of(name, shortName);
    }

    @Nullable
    LocalDate fromDay() {
        return Typed.day(from).orElse(null);
    }
}
