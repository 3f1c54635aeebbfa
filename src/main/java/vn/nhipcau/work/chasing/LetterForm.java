package vn.nhipcau.work.chasing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/**
 * What the officer chooses of a reminding letter.
 *
 * @param over whether only agencies whose time is over are written to
 */
public record LetterForm(
        String until,
        String symbol,
        String contact,
        @Nullable Boolean over) {
    private static final int LONGEST = 200;

    public LetterForm {
        until = Typed.line(until);
        symbol = Typed.line(symbol);
        contact = Typed.line(contact);
    }

    Faults faults(LocalDate today) {
        LocalDate day = Typed.day(until).orElse(null);
        return Faults.NONE
                .when(day == null, "until", "base.field.day")
                .when(day != null && day.isBefore(today), "until", "work.extension.past")
                .when(symbol.isEmpty(), "symbol", "base.field.missing")
                .when(symbol.length() > LONGEST, "symbol", "base.field.long", LONGEST)
                .when(contact.length() > LONGEST, "contact", "base.field.long", LONGEST);
    }

    public boolean onlyOver() {
        return Boolean.TRUE.equals(over);
    }

    LocalDate day() {
        return Typed.day(until).orElseThrow();
    }
}
