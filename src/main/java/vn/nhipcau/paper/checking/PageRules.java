package vn.nhipcau.paper.checking;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import vn.nhipcau.paper.checking.Found.Kind;

/** Annex I, part I, items 1 to 3: sheet and margins. */
final class PageRules {
    private static final double TOLERANCE = 0.5;

    static final List<Rule> ALL = List.of(
            Rule.of("page.size", "I.1", PageRules::size),
            Rule.of("page.orientation", "I.2", PageRules::orientation),
            margin("margin.top", 20, 25, section -> section.margin("top")),
            margin("margin.bottom", 20, 25, section -> section.margin("bottom")),
            margin("margin.left", 30, 35, Section::left),
            margin("margin.right", 15, 20, section -> section.margin("right")));

    private PageRules() {}

    private static List<Sight> size(Form form) {
        return form.paper().sections().stream()
                .map(section -> {
                    double width = section.width() / Section.TWIPS_PER_MM;
                    double height = section.height() / Section.TWIPS_PER_MM;
                    boolean isA4 = Math.abs(Math.min(width, height) - 210) <= TOLERANCE
                            && Math.abs(Math.max(width, height) - 297) <= TOLERANCE;
                    String size = Math.round(width) + " × " + Math.round(height);
                    return new Sight(isA4, new Found(Kind.SHEET, size), section.where());
                })
                .toList();
    }

    private static List<Sight> orientation(Form form) {
        return form.paper().sections().stream()
                .map(section -> {
                    boolean hasTable = form.ruledTables().stream()
                            .anyMatch(table -> table.section().number() == section.number());
                    boolean may = !section.isLandscape() || form.isAnnexed(section) || hasTable;
                    return Sight.of(may, section.isLandscape() ? Kind.LANDSCAPE : Kind.PORTRAIT, section.where());
                })
                .toList();
    }

    private static Rule margin(String code, int least, int most, ToDoubleFunction<Section> margin) {
        return Rule.of(
                code,
                "I.3",
                form -> form.paper().sections().stream()
                        .map(section -> {
                            double twips = margin.applyAsDouble(section);
                            boolean holds = isWithin(twips, least, most) || isTurned(section);
                            return new Sight(holds, Found.millimetres(twips), section.where());
                        })
                        .toList());
    }

    private static boolean isWithin(double twips, int least, int most) {
        double millimetres = twips / Section.TWIPS_PER_MM;
        return millimetres >= least - TOLERANCE && millimetres <= most + TOLERANCE;
    }

    /** Word turns the margins with the sheet: the edge that is bound, once left, is now above. */
    private static boolean isTurned(Section section) {
        return section.isLandscape()
                && isWithin(section.margin("top"), 30, 35)
                && isWithin(section.margin("bottom"), 15, 20)
                && Stream.of((double) section.left(), (double) section.margin("right"))
                        .allMatch(side -> isWithin(side, 20, 25));
    }
}
