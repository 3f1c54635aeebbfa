package vn.nhipcau.paper.checking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.checking.Found.Kind;

/** The lines below names: drawn as a shape, as the border of a paragraph or a cell, by underlining, or typed. */
final class Ruling {
    private static final Pattern TYPED = Pattern.compile("[-–—_=.*o ]*[-–—_=*]{3,}[-–—_=.*o ]*");
    private static final Pattern TYPED_SOLID = Pattern.compile("[_— ]+");

    /** Further to the side it belongs to something else. */
    private static final double ASIDE = 30 * Section.TWIPS_PER_MM;

    private static final double TOLERANCE = 0.5 * Section.TWIPS_PER_MM;

    /** Nobody draws by hand a line as long as a text to half a millimetre. */
    private static final double HAND = 2 * Section.TWIPS_PER_MM;

    private Ruling() {}

    /** The line under the motto. */
    static Sight asLong(Form form, TextRow row) {
        return under(form, List.of(row), true, stroke -> Math.abs(stroke.length() - row.width()) <= HAND);
    }

    /** The line under a name: measured at its last row, or at its longest. */
    static Sight aThirdToAHalf(Form form, List<TextRow> rows, boolean inHead) {
        return under(
                form,
                rows,
                inHead,
                stroke -> rows.stream()
                        .filter(row -> row.equals(rows.getLast()) || row.width() >= longest(rows) - 1)
                        .anyMatch(row -> stroke.length() >= row.width() / 3 - TOLERANCE
                                && stroke.length() <= row.width() / 2 + TOLERANCE));
    }

    private static double longest(List<TextRow> rows) {
        return rows.stream().mapToDouble(TextRow::width).max().orElse(0);
    }

    private static Sight under(Form form, List<TextRow> rows, boolean inHead, Predicate<Stroke> isLongEnough) {
        TextRow last = rows.getLast();
        Place where = Place.at(last.text());
        Stroke stroke = find(form, rows, inHead);
        if (stroke == null) {
            return Sight.of(false, Kind.NO_LINE, where);
        }
        if (!stroke.solid()) {
            return Sight.of(false, Kind.BROKEN_LINE, where);
        }
        double share = Math.rint(100 * stroke.length() / Math.max(1, last.width()));
        return new Sight(isLongEnough.test(stroke), new Found(Kind.LINE_SHARE, share), where);
    }

    private static @Nullable Stroke find(Form form, List<TextRow> rows, boolean inHead) {
        TextRow last = rows.getLast();
        List<Stroke> strokes = new ArrayList<>(near(form, rows));
        if (inHead) {
            form.paper().paragraphs().stream()
                    .limit(form.letterhead().lastIndex() + 3L)
                    .flatMap(paragraph -> paragraph.strokes().stream())
                    .filter(stroke -> !Double.isNaN(stroke.left()))
                    .forEach(strokes::add);
        }
        return strokes.stream()
                .filter(stroke -> !(aside(stroke, last) > ASIDE))
                .min(Comparator.comparingDouble(stroke -> Double.isNaN(stroke.left()) ? ASIDE : aside(stroke, last)))
                .orElseGet(() -> underline(last));
    }

    private static double aside(Stroke stroke, TextRow row) {
        return Math.abs(stroke.middle() - row.middle());
    }

    private static List<Stroke> near(Form form, List<TextRow> rows) {
        List<Paragraph> all = form.paper().paragraphs();
        List<Stroke> strokes = new ArrayList<>();
        rows.forEach(row -> strokes.addAll(row.paragraph().strokes()));
        Paragraph last = rows.getLast().paragraph();
        add(strokes, last, paragraph -> paragraph.border("bottom"));
        typed(strokes, last);
        boolean isLastOfCell = true;
        for (Paragraph next : all.subList(last.index() + 1, all.size())) {
            if (!next.frame().isWith(last.frame())) {
                break;
            }
            strokes.addAll(next.strokes());
            add(strokes, next, paragraph -> paragraph.border("top"));
            boolean isTyped = TYPED.matcher(next.words()).matches();
            if (!next.isBlank() && !isTyped) {
                isLastOfCell = false;
                break;
            }
            add(strokes, next, paragraph -> paragraph.border("bottom"));
            typed(strokes, next);
        }
        Frame.CellPlace cell = last.frame().cell();
        if (cell != null && isLastOfCell) {
            strokes.addAll(cell.table().below(cell.row()));
        }
        return strokes;
    }

    private static void typed(List<Stroke> strokes, Paragraph paragraph) {
        for (TextRow row : TextRow.of(paragraph)) {
            if (TYPED.matcher(row.words()).matches()) {
                boolean isSolid = TYPED_SOLID.matcher(row.words()).matches();
                strokes.add(new Stroke(Stroke.Kind.TYPED, row.middle() - row.width() / 2, row.width(), isSolid));
            }
        }
    }

    private static void add(List<Stroke> strokes, Paragraph paragraph, Function<Paragraph, @Nullable Stroke> border) {
        Stroke stroke = border.apply(paragraph);
        if (stroke != null) {
            strokes.add(stroke);
        }
    }

    private static @Nullable Stroke underline(TextRow row) {
        boolean isUnderlined = row.runs().stream()
                .filter(Run::hasLetters)
                .allMatch(run -> run.look().underlined());
        return isUnderlined
                ? new Stroke(Stroke.Kind.UNDERLINE, row.middle() - row.width() / 2, row.width(), true)
                : null;
    }
}
