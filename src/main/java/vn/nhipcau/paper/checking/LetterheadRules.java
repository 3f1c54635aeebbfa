package vn.nhipcau.paper.checking;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.paper.checking.Found.Kind;
import vn.nhipcau.paper.writing.Decree30;

/** Annex I, part II, items 1 and 2: the names of the nation and of those who write. */
final class LetterheadRules {
    static final List<Rule> ALL = List.of(
            Rule.of(
                    "nation.words",
                    "II.1",
                    form -> words(nation(form), row -> Folding.key(row.words()).equals(Folding.key(Decree30.NATION)))),
            Rule.of("nation.case", "II.1", form -> Sight.each(nation(form), Sight::capitals)),
            Rule.of("nation.size", "II.1", form -> Sight.each(nation(form), row -> Sight.size(row, 12, 13))),
            Rule.of("nation.style", "II.1", form -> Sight.each(nation(form), row -> Sight.look(row, true, false))),
            Rule.of("nation.place", "II.1", LetterheadRules::place),
            Rule.of(
                    "motto.words",
                    "II.1",
                    form -> words(motto(form), row -> row.words().equals(Decree30.MOTTO))),
            Rule.of("motto.size", "II.1", form -> Sight.each(motto(form), row -> Sight.size(row, 13, 14))),
            Rule.of("motto.style", "II.1", form -> Sight.each(motto(form), row -> Sight.look(row, true, false))),
            Rule.of("motto.line", "II.1", form -> Sight.each(motto(form), row -> Ruling.asLong(form, row))),
            Rule.of("superior.case", "II.2", form -> Sight.each(superior(form), Sight::capitals)),
            Rule.of("superior.size", "II.2", form -> Sight.each(superior(form), row -> Sight.size(row, 12, 13))),
            Rule.of("superior.style", "II.2", form -> Sight.each(superior(form), row -> Sight.look(row, false, false))),
            Rule.of("issuer.case", "II.2", LetterheadRules::issuer),
            Rule.of("issuer.size", "II.2", form -> Sight.each(issuers(form), row -> Sight.size(row, 12, 13))),
            Rule.of("issuer.style", "II.2", form -> Sight.each(issuers(form), row -> Sight.look(row, true, false))),
            Rule.of(
                    "issuer.line",
                    "II.2",
                    form -> issuers(form).isEmpty()
                            ? List.of()
                            : List.of(Ruling.aThirdToAHalf(form, issuers(form), true))));

    private LetterheadRules() {}

    private static @Nullable TextRow nation(Form form) {
        return form.letterhead().nation();
    }

    private static @Nullable TextRow motto(Form form) {
        return form.letterhead().motto();
    }

    private static List<TextRow> superior(Form form) {
        return form.letterhead().superior();
    }

    private static List<TextRow> issuers(Form form) {
        return form.letterhead().issuer();
    }

    private static List<Sight> words(@Nullable TextRow row, Function<TextRow, Boolean> isRight) {
        return row == null ? Sight.missing(Place.HEAD) : List.of(Sight.words(isRight.apply(row), row));
    }

    private static List<Sight> issuer(Form form) {
        return issuers(form).isEmpty() ? Sight.missing(Place.HEAD) : Sight.each(issuers(form), Sight::capitals);
    }

    private static List<Sight> place(Form form) {
        return Sight.each(nation(form), row -> {
            boolean isRight =
                    row.middle() > row.paragraph().frame().section().width() / 2.0 + 10 * Section.TWIPS_PER_MM;
            return Sight.of(isRight, isRight ? Kind.RIGHT_HALF : Kind.NOT_RIGHT_HALF, Place.at(row.text()));
        });
    }
}
