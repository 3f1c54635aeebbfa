package vn.nhipcau.paper.checking;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.nhipcau.paper.checking.Found.Kind;

/** Annex I, part II, item 5: type and abstract, or what an official letter is about. */
final class OpeningRules {
    private static final double SIX_POINTS = 120;
    private static final double TOLERANCE = 0.5 * Section.TWIPS_PER_MM;

    /** How far a line may stand from the middle and still look centred. */
    private static final double ASIDE = 5 * Section.TWIPS_PER_MM;

    private static final List<Rule> TITLES = List.of(
            Rule.of("type.present", "II.5", OpeningRules::type),
            Rule.of("type.case", "II.5", form -> Sight.each(form.opening().type(), Sight::capitals)),
            Rule.of(
                    "type.style",
                    "II.5",
                    form -> Sight.each(form.opening().type(), row -> Sight.look(row, true, false))),
            Rule.of(
                    "type.centred",
                    "II.5",
                    form -> Sight.each(form.opening().type(), row -> Sight.centred(row.paragraph()))),
            Rule.of("type.size", "II.5", form -> Sight.each(form.opening().type(), row -> Sight.size(row, 13, 14))),
            Rule.of(
                    "abstract.present",
                    "II.5",
                    form -> form.opening().type() == null
                            ? List.of()
                            : about(form).isEmpty()
                                    ? Sight.missing(Place.UNDER_TYPE)
                                    : List.of(Sight.words(true, about(form).getFirst()))),
            Rule.of("abstract.case", "II.5", form -> Sight.each(about(form), Sight::small)),
            Rule.of("abstract.style", "II.5", form -> Sight.each(about(form), row -> Sight.look(row, true, false))),
            Rule.of("abstract.centred", "II.5", form -> Sight.each(about(form), row -> Sight.centred(row.paragraph()))),
            Rule.of("abstract.size", "II.5", form -> Sight.each(about(form), row -> Sight.size(row, 13, 14))),
            Rule.of(
                    "abstract.line",
                    "II.5",
                    form -> about(form).isEmpty()
                            ? List.of()
                            : List.of(Ruling.aThirdToAHalf(form, about(form), false))));

    private static final List<Rule> SUBJECTS = List.of(
            Rule.of("subject.form", "II.5", OpeningRules::subject),
            Rule.of("subject.size", "II.5", form -> Sight.each(subjectRows(form), row -> Sight.size(row, 12, 13))),
            Rule.of(
                    "subject.style",
                    "II.5",
                    form -> Sight.each(subjectRows(form), row -> Sight.look(row, false, false))),
            Rule.of(
                    "subject.centred",
                    "II.5",
                    form -> besideNumber(form, (number, row) -> {
                        boolean isBelow = Math.abs(number.middle() - row.middle()) <= ASIDE;
                        return Sight.of(
                                isBelow,
                                isBelow
                                        ? Kind.CENTRED
                                        : Sight.align(row.paragraph().align()),
                                Place.at(row.text()));
                    })),
            Rule.of("subject.gap", "II.5", form -> besideNumber(form, OpeningRules::gap)));

    static final List<Rule> ALL =
            Stream.of(TITLES, SUBJECTS).flatMap(List::stream).toList();

    private OpeningRules() {}

    private static List<TextRow> about(Form form) {
        return form.opening().about();
    }

    private static List<Sight> type(Form form) {
        TextRow type = form.opening().type();
        if (type != null) {
            return List.of(Sight.words(true, type));
        }
        return form.isLetter() ? List.of() : Sight.missing(Place.UNDER_HEAD);
    }

    private static List<TextRow> subjectRows(Form form) {
        return form.opening().type() == null ? form.letterhead().subject() : List.of();
    }

    private static List<Sight> subject(Form form) {
        if (!form.isLetter()) {
            return List.of();
        }
        List<TextRow> rows = form.letterhead().subject();
        return rows.isEmpty()
                ? Sight.missing(Place.UNDER_NUMBER)
                : List.of(Sight.words(rows.getFirst().words().matches("(?s)V/v \\S.*"), rows.getFirst()));
    }

    private static List<Sight> besideNumber(Form form, BiFunction<TextRow, TextRow, Sight> look) {
        TextRow number = form.letterhead().number();
        List<TextRow> rows = subjectRows(form);
        return number == null || rows.isEmpty() ? List.of() : List.of(look.apply(number, rows.getFirst()));
    }

    private static Sight gap(TextRow number, TextRow row) {
        double gap = number.isInOneWith(row)
                ? 0
                : number.paragraph().space("after") + row.paragraph().space("before");
        return new Sight(Math.abs(gap - SIX_POINTS) <= TOLERANCE, Found.points(gap / 20), Place.at(row.text()));
    }
}
