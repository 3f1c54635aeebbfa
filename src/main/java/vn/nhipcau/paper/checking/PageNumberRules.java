package vn.nhipcau.paper.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.nhipcau.paper.checking.Found.Kind;

/** Annex I, part I, item 7: the numbers of the pages. A paper of one page needs none. */
final class PageNumberRules {
    private static final double CELL_SHARE = 0.4;

    /** Below, one page may be enough; the file does not tell. */
    private static final double SURELY_MORE = 1.5;

    private static final double ASIDE = 10 * Section.TWIPS_PER_MM;

    static final List<Rule> ALL = List.of(
            Rule.of("pageNumber.present", "I.7", PageNumberRules::present),
            Rule.of("pageNumber.place", "I.7", PageNumberRules::place),
            Rule.of("pageNumber.firstHidden", "I.7", PageNumberRules::first),
            Rule.of(
                    "pageNumber.size",
                    "I.7",
                    form -> looks(form, look -> Sight.size(List.of(new Run("1", look)), 13, 14, Place.TOP_MARGIN))),
            Rule.of(
                    "pageNumber.style",
                    "I.7",
                    form -> looks(
                            form,
                            look -> Sight.of(
                                    !look.italic(), look.italic() ? Kind.ITALIC : Kind.UPRIGHT, Place.TOP_MARGIN))),
            Rule.of("pageNumber.arabic", "I.7", PageNumberRules::arabic),
            Rule.of("pageNumber.start", "I.7", PageNumberRules::start));

    private PageNumberRules() {}

    private static List<String> types(Form form) {
        return form.paper().hasEvenHeaders() ? List.of("default", "even") : List.of("default");
    }

    private static List<Paragraph> numbers(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.pageNumber() != null)
                .toList();
    }

    private static List<Paragraph> numbers(Form form, boolean isAbove) {
        List<Paragraph> found = new ArrayList<>();
        for (Section section : form.paper().sections()) {
            for (String type : types(form)) {
                found.addAll(numbers(
                        isAbove
                                ? form.paper().header(section, type)
                                : form.paper().footer(section, type)));
            }
        }
        return found;
    }

    private static boolean isNumbered(Form form) {
        return !numbers(form, true).isEmpty() || !numbers(form, false).isEmpty();
    }

    private static List<Sight> present(Form form) {
        boolean isNumbered = isNumbered(form);
        boolean isLong = form.paper().pages() > 1
                || (form.paper().pages() == 0 && pages(form) > SURELY_MORE)
                || form.paper().sections().stream().anyMatch(form::isAnnexed);
        return isNumbered || isLong
                ? List.of(Sight.of(isNumbered, isNumbered ? Kind.SHOWN : Kind.NOTHING, Place.TOP_MARGIN))
                : List.of();
    }

    /** About; cells stand side by side. */
    private static double pages(Form form) {
        Section section = form.paper().sections().getFirst();
        double height = 0;
        for (Paragraph paragraph : form.paper().paragraphs()) {
            double own = paragraph.lines() * Math.max(10, paragraph.size()) * 20 * 1.15 * paragraph.lineSpacing()
                    + paragraph.space("before")
                    + paragraph.space("after");
            height += paragraph.frame().cell() == null ? own : own * CELL_SHARE;
        }
        return height / Math.max(1, section.height() - section.margin("top") - section.margin("bottom"));
    }

    private static List<Sight> place(Form form) {
        List<Sight> sights = new ArrayList<>();
        numbers(form, true).forEach(paragraph -> {
            boolean isCentred = isCentred(paragraph);
            sights.add(Sight.of(isCentred, isCentred ? Kind.IN_HEADER : Kind.IN_HEADER_ASIDE, Place.TOP_MARGIN));
        });
        numbers(form, false).forEach(paragraph -> sights.add(Sight.of(false, Kind.IN_FOOTER, Place.BOTTOM_MARGIN)));
        return sights;
    }

    private static boolean isCentred(Paragraph paragraph) {
        boolean isBoxed = paragraph.frame().isTextBox() || paragraph.frame().cell() != null;
        boolean hasTabs = paragraph.text().indexOf('\t') >= 0;
        if (!isBoxed && !hasTabs) {
            return paragraph.align() == Paragraph.Align.CENTRED;
        }
        Section section = paragraph.frame().section();
        double middle = section.left() + section.textWidth() / 2.0;
        return TextRow.of(paragraph).stream()
                .filter(row -> row.words().matches("\\W*\\d+\\W*"))
                .anyMatch(row -> Math.abs(row.middle() - middle) < ASIDE);
    }

    private static List<Sight> first(Form form) {
        if (!isNumbered(form)) {
            return List.of();
        }
        Section section = form.paper().sections().getFirst();
        boolean isHidden = section.hasOwnFirstPage()
                && numbers(form.paper().header(section, "first")).isEmpty()
                && numbers(form.paper().footer(section, "first")).isEmpty();
        return List.of(Sight.of(isHidden, isHidden ? Kind.HIDDEN : Kind.SHOWN, Place.FIRST_PAGE));
    }

    private static List<Sight> looks(Form form, Function<Look, Sight> sight) {
        List<Sight> sights = new ArrayList<>();
        for (boolean isAbove : new boolean[] {true, false}) {
            for (Paragraph paragraph : numbers(form, isAbove)) {
                Look look = paragraph.pageNumber();
                if (look != null) {
                    sights.add(sight.apply(look));
                }
            }
        }
        return sights;
    }

    private static List<Sight> arabic(Form form) {
        return !isNumbered(form)
                ? List.of()
                : form.paper().sections().stream()
                        .map(section -> new Sight(
                                section.numberFormat().equals("decimal"),
                                Found.of(numbers(section.numberFormat())),
                                section.where()))
                        .toList();
    }

    private static Kind numbers(String format) {
        return switch (format) {
            case "decimal" -> Kind.ARABIC;
            case "upperRoman", "lowerRoman" -> Kind.ROMAN;
            case "upperLetter", "lowerLetter" -> Kind.LETTERED;
            default -> Kind.OTHER_NUMBERS;
        };
    }

    private static List<Sight> start(Form form) {
        int first = form.paper().sections().getFirst().firstNumber();
        int shown = first < 0 ? 1 : first;
        return isNumbered(form)
                ? List.of(new Sight(shown == 1, new Found(Kind.STARTS, shown), Place.FIRST_PAGE))
                : List.of();
    }
}
