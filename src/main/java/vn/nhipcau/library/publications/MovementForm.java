package vn.nhipcau.library.publications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/**
 * What a person typed of copies that came in, were broken or counted.
 *
 * @param copies how many came or broke; of a counting, how many were found
 */
public record MovementForm(
        Movement.@Nullable Kind kind, @Nullable Long print, String copies, String day, String reason) {
    private static final int LONGEST = 300;

    public MovementForm {
        copies = Typed.line(copies);
        day = Typed.line(day);
        reason = Typed.line(reason);
    }

    static MovementForm blank(LocalDate today) {
        return new MovementForm(Movement.Kind.RECEIVED, null, "", Typed.day(today), "");
    }

    Faults faults(Publication one, LocalDate today) {
        boolean counted = kind == Movement.Kind.COUNTED;
        LocalDate typed = Typed.day(day).orElse(null);
        return Faults.NONE
                .when(kind == null || kind == Movement.Kind.GIVEN, "kind", "base.field.missing")
                .when(
                        one.prints().stream().noneMatch(own -> print != null && own.id() == print),
                        "print",
                        "base.field.missing")
                .when(
                        Numerals.count(copies)
                                .filter(number -> number > 0 || counted)
                                .isEmpty(),
                        "copies",
                        "library.publications.fault.copies")
                .when(typed == null, "day", "base.field.day")
                .when(typed != null && typed.isAfter(today), "day", "library.publications.fault.future")
                .when(kind != Movement.Kind.RECEIVED && reason.isEmpty(), "reason", "library.publications.fault.reason")
                .when(reason.length() > LONGEST, "reason", "base.field.long", LONGEST);
    }
}
