package vn.nhipcau.paper.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.nhipcau.paper.checking.Found.Kind;

/** Annex I, part III: annexes and marks of urgency; and the tables, of which no law speaks. */
final class AnnexRules {
    /** More lines than any page of A4 has: the table surely goes on on the next. */
    private static final int LINES_OF_A_PAGE = 70;

    static final List<Rule> ALL = List.of(
            Rule.of("annex.mark", "III.1", AnnexRules::marks),
            Rule.of(
                    "annex.markStyle",
                    "III.1",
                    form -> heads(form, head -> Stream.of(Sight.look(head.mark(), true, false)))),
            Rule.of("annex.markSize", "III.1", form -> heads(form, head -> Stream.of(Sight.size(head.mark(), 14, 14)))),
            Rule.of(
                    "annex.centred",
                    "III.1",
                    form -> heads(
                            form,
                            head -> Stream.concat(Stream.of(head.mark()), head.titles().stream())
                                    .map(row -> Sight.centred(row.paragraph())))),
            Rule.of(
                    "annex.titleCase",
                    "III.1",
                    form -> heads(
                            form,
                            head -> head.titles().isEmpty()
                                    ? Sight.missing(Place.at(head.mark().text())).stream()
                                    : head.titles().stream().map(Sight::capitals))),
            Rule.of(
                    "annex.titleStyle",
                    "III.1",
                    form -> heads(form, head -> head.titles().stream().map(row -> Sight.look(row, true, false)))),
            Rule.of(
                    "annex.titleSize",
                    "III.1",
                    form -> heads(form, head -> head.titles().stream().map(row -> Sight.size(row, 13, 14)))),
            Rule.of(
                    "annex.noteStyle",
                    "III.1",
                    form -> notes(form, note -> Sight.look(note.runs(), false, true, Place.at(note.text())))),
            Rule.of(
                    "annex.noteSize",
                    "III.1",
                    form -> notes(form, note -> Sight.size(note.runs(), 13, 14, Place.at(note.text())))),
            Rule.of("annex.pages", "III.1", AnnexRules::pages),
            Rule.of("urgency.style", "III.2", AnnexRules::urgency),
            Rule.advice("table.head", AnnexRules::tables));

    private AnnexRules() {}

    private static List<Sight> heads(Form form, Function<AnnexHead, Stream<Sight>> look) {
        return form.annexes().stream().flatMap(look).toList();
    }

    private static List<Sight> notes(Form form, Function<Paragraph, Sight> look) {
        List<Sight> sights = new ArrayList<>();
        for (AnnexHead head : form.annexes()) {
            Paragraph note = head.note();
            if (note != null) {
                sights.add(look.apply(note));
            }
        }
        return sights;
    }

    private static List<Sight> marks(Form form) {
        List<Sight> sights = new ArrayList<>();
        for (int i = 0; i < form.annexes().size(); i++) {
            TextRow mark = form.annexes().get(i).mark();
            boolean isOnly = form.annexes().size() == 1 && mark.words().equals("Phụ lục");
            sights.add(Sight.words(isOnly || mark.words().equals("Phụ lục " + Roman.of(i + 1)), mark));
        }
        return sights;
    }

    private static List<Sight> pages(Form form) {
        List<Sight> sights = new ArrayList<>();
        Section before = form.paper().sections().getFirst();
        for (AnnexHead head : form.annexes()) {
            Section section = head.section();
            boolean isOwn =
                    section.number() != before.number() && !section.goesOnOnThePage() && section.firstNumber() == 1;
            sights.add(new Sight(
                    isOwn,
                    isOwn ? new Found(Kind.STARTS, 1) : Found.of(Kind.GOES_ON),
                    Place.at(head.mark().text())));
            before = section;
        }
        return sights;
    }

    private static List<Sight> urgency(Form form) {
        return form.paper().paragraphs().stream()
                .limit(form.opening().lastIndex() + 1L)
                .flatMap(paragraph -> TextRow.of(paragraph).stream())
                .filter(row -> row.words().matches("(?iu)(?:hỏa tốc(?: hẹn giờ)?|thượng khẩn|khẩn)"))
                .flatMap(row -> Stream.of(Sight.capitals(row), Sight.look(row, true, false), Sight.size(row, 13, 14)))
                .toList();
    }

    private static List<Sight> tables(Form form) {
        return form.ruledTables().stream()
                .filter(table -> table.rows() > LINES_OF_A_PAGE)
                .map(table -> Sight.of(
                        table.isHeadRepeated(),
                        table.isHeadRepeated() ? Kind.REPEATED : Kind.NOT_REPEATED,
                        Place.table(table.rows())))
                .toList();
    }
}
