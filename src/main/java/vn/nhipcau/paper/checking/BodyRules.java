package vn.nhipcau.paper.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.nhipcau.paper.checking.Found.Kind;
import vn.nhipcau.paper.checking.Paragraph.Align;

/** Annex I, part II, item 6: the text of the paper, without that of its annexes and tables. */
final class BodyRules {
    private static final double TOLERANCE = 0.5 * Section.TWIPS_PER_MM;
    private static final List<Double> FIRST_LINES = List.of(567.0, 720.0);
    private static final int DEFAULT_TAB = 720;
    private static final int SPACE = 70;

    /** 6 points, but for what Word rounds. */
    private static final int SIX_POINTS = 118;

    private static final double ROUNDING = 0.005;

    static final List<Rule> ALL = List.of(
            Rule.of(
                    "body.size",
                    "II.6",
                    form -> form.body().stream()
                            .map(paragraph -> Sight.size(paragraph.runs(), 13, 14, Place.at(paragraph.text())))
                            .toList()),
            Rule.of(
                    "body.style",
                    "II.6",
                    form -> form.running().stream().map(BodyRules::upright).toList()),
            Rule.of(
                    "body.justified",
                    "II.6",
                    form -> form.running().stream()
                            .filter(BodyRules::fillsALine)
                            .map(BodyRules::justified)
                            .toList()),
            Rule.of(
                    "body.firstLine",
                    "II.6",
                    form -> form.running().stream().map(BodyRules::firstLine).toList()),
            Rule.of("body.spacing", "II.6", BodyRules::spacing),
            Rule.of(
                    "body.lineSpacing",
                    "II.6",
                    form -> form.running().stream().map(BodyRules::lineSpacing).toList()),
            Rule.of("heading.mark", "II.6", BodyRules::marks),
            Rule.of("heading.order", "II.6", BodyRules::order),
            Rule.of("heading.style", "II.6", BodyRules::styles),
            Rule.of("heading.case", "II.6", BodyRules::cases));

    private BodyRules() {}

    private static Sight upright(Paragraph paragraph) {
        int all = paragraph.runs().stream().mapToInt(Run::letters).sum();
        int italic = paragraph.runs().stream()
                .filter(run -> run.look().italic())
                .mapToInt(Run::letters)
                .sum();
        boolean isUpright = italic * 2 <= all;
        return Sight.of(isUpright, isUpright ? Kind.UPRIGHT : Kind.ITALIC, Place.at(paragraph.text()));
    }

    /** A line that ends before the margin looks the same either way. */
    private static boolean fillsALine(Paragraph paragraph) {
        return paragraph.lines() > 1;
    }

    private static Sight justified(Paragraph paragraph) {
        return Sight.of(
                paragraph.align() == Align.JUSTIFIED, Sight.align(paragraph.align()), Place.at(paragraph.text()));
    }

    private static Sight firstLine(Paragraph paragraph) {
        String text = paragraph.text();
        double first = paragraph.firstLine() + paragraph.indent("left");
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            first += text.charAt(i) == '\t' ? tab(paragraph, first) - first : SPACE;
        }
        double at = first;
        boolean isRight = FIRST_LINES.stream().anyMatch(length -> Math.abs(length - at) <= TOLERANCE);
        return new Sight(isRight, Found.millimetres(first), Place.at(text));
    }

    private static double tab(Paragraph paragraph, double x) {
        return paragraph.traits().values().keySet().stream()
                .filter(key -> key.startsWith("tabs."))
                .mapToDouble(key -> Traits.parsed(key.substring(5), 0))
                .filter(stop -> stop > x)
                .min()
                .orElse((Math.floor(x / DEFAULT_TAB) + 1) * DEFAULT_TAB);
    }

    /** Between two that follow each other without a table or an empty line. */
    private static List<Sight> spacing(Form form) {
        List<Paragraph> running = form.running();
        return IntStream.range(1, running.size())
                .filter(i -> running.get(i).index() == running.get(i - 1).index() + 1)
                .mapToObj(i -> {
                    Paragraph above = running.get(i - 1);
                    Paragraph below = running.get(i);
                    boolean isOneStyle = above.style().equals(below.style());
                    int after = isOneStyle && above.traits().isOn("contextualSpacing") ? 0 : above.space("after");
                    int before = isOneStyle && below.traits().isOn("contextualSpacing") ? 0 : below.space("before");
                    return new Sight(
                            after + before >= SIX_POINTS,
                            Found.points((after + before) / 20.0),
                            Place.at(below.text()));
                })
                .toList();
    }

    private static Sight lineSpacing(Paragraph paragraph) {
        double spacing = paragraph.lineSpacing();
        return new Sight(
                spacing >= 1 - ROUNDING && spacing <= 1.5 + ROUNDING,
                new Found(Kind.LINES, Found.rounded(spacing)),
                Place.at(paragraph.text()));
    }

    private static List<Sight> marks(Form form) {
        List<Sight> sights = new ArrayList<>();
        for (Paragraph paragraph : form.body()) {
            String words = paragraph.words();
            boolean isWrong = ItemKind.isWronglyMarked(words);
            if (isWrong
                    || ItemKind.of(words).filter(kind -> kind != ItemKind.DASH).isPresent()) {
                sights.add(words(!isWrong, paragraph));
            }
        }
        return sights;
    }

    private static Sight words(boolean holds, Paragraph paragraph) {
        return new Sight(holds, Found.words(paragraph.text()), Place.at(paragraph.text()));
    }

    private static List<Sight> order(Form form) {
        List<Sight> sights = new ArrayList<>();
        int last = 0;
        for (Paragraph paragraph : form.headings(ItemKind.ROMAN)) {
            String mark = ItemKind.ROMAN.mark(paragraph.words()).replace(".", "");
            boolean isNext = mark.equals(Roman.of(last + 1));
            // a new part counts anew
            boolean isFirst = mark.equals("I");
            sights.add(words(isNext || isFirst, paragraph));
            last = isFirst ? 1 : last + 1;
        }
        return sights;
    }

    private static List<Sight> styles(Form form) {
        List<Sight> sights = new ArrayList<>();
        for (ItemKind kind : List.of(ItemKind.CHAPTER, ItemKind.ROMAN, ItemKind.ARABIC)) {
            form.headings(kind)
                    .forEach(paragraph ->
                            sights.add(Sight.look(paragraph.runs(), true, false, Place.at(paragraph.text()))));
        }
        for (Paragraph paragraph : form.body()) {
            Optional<Run> first =
                    paragraph.runs().stream().filter(Run::hasLetters).findFirst();
            if (first.isPresent() && ItemKind.of(paragraph.words()).orElse(null) == ItemKind.ARTICLE) {
                sights.add(Sight.look(List.of(first.get()), true, false, Place.at(paragraph.text())));
            }
        }
        return sights;
    }

    private static List<Sight> cases(Form form) {
        List<Sight> sights = new ArrayList<>();
        form.headings(ItemKind.ROMAN).forEach(paragraph -> {
            boolean isUpper = !Words.isLower(ItemKind.ROMAN.title(paragraph.words()));
            sights.add(Sight.of(isUpper, isUpper ? Kind.CAPITALS : Kind.SMALL, Place.at(paragraph.text())));
        });
        form.headings(ItemKind.ARABIC).forEach(paragraph -> {
            boolean isUpper = Words.isUpper(ItemKind.ARABIC.title(paragraph.words()));
            sights.add(Sight.of(!isUpper, isUpper ? Kind.CAPITALS : Kind.SMALL, Place.at(paragraph.text())));
        });
        return sights;
    }
}
