package vn.nhipcau.paper.checking;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.checking.Found.Kind;

/** One place that a rule looked at. */
record Sight(boolean holds, Found found, Place where) {
    static Sight of(boolean holds, Kind kind, Place where) {
        return new Sight(holds, Found.of(kind), where);
    }

    static Sight words(boolean holds, TextRow row) {
        return new Sight(holds, Found.words(row.text()), Place.at(row.text()));
    }

    static List<Sight> missing(Place where) {
        return List.of(of(false, Kind.NOTHING, where));
    }

    static List<Sight> each(@Nullable TextRow row, Function<TextRow, Sight> look) {
        return row == null ? List.of() : List.of(look.apply(row));
    }

    static List<Sight> each(Collection<TextRow> rows, Function<TextRow, Sight> look) {
        return rows.stream().map(look).toList();
    }

    /** Sizes in points; all letters must be within. */
    static Sight size(List<Run> runs, double least, double most, Place where) {
        Run seen = seen(runs, run -> run.look().size() < least || run.look().size() > most);
        double size = seen == null ? least : seen.look().size();
        return new Sight(size >= least && size <= most, Found.points(size), where);
    }

    static Sight size(TextRow row, double least, double most) {
        return size(row.runs(), least, most, Place.at(row.text()));
    }

    /** All letters must be so. */
    static Sight look(List<Run> runs, boolean bold, boolean italic, Place where) {
        Run seen = seen(runs, run -> run.look().bold() != bold || run.look().italic() != italic);
        Look look = seen == null ? null : seen.look();
        boolean isBold = look == null ? bold : look.bold();
        boolean isItalic = look == null ? italic : look.italic();
        Kind kind = isBold ? (isItalic ? Kind.BOLD_ITALIC : Kind.BOLD) : (isItalic ? Kind.ITALIC : Kind.UPRIGHT);
        return of(isBold == bold && isItalic == italic, kind, where);
    }

    static Sight look(TextRow row, boolean bold, boolean italic) {
        return look(row.runs(), bold, italic, Place.at(row.text()));
    }

    /** The first letters that are not as they must be, else the first. */
    private static @Nullable Run seen(List<Run> runs, Predicate<Run> isWrong) {
        return runs.stream()
                .filter(Run::hasLetters)
                .filter(isWrong)
                .findFirst()
                .orElseGet(
                        () -> runs.stream().filter(Run::hasLetters).findFirst().orElse(null));
    }

    static Sight capitals(TextRow row) {
        boolean isUpper = !Words.isLower(row.text());
        return of(isUpper, isUpper ? Kind.CAPITALS : Kind.SMALL, Place.at(row.text()));
    }

    static Sight small(TextRow row) {
        boolean isUpper = Words.isUpper(row.text());
        return of(!isUpper, isUpper ? Kind.CAPITALS : Kind.SMALL, Place.at(row.text()));
    }

    static Sight centred(Paragraph paragraph) {
        Kind kind = align(paragraph.align());
        return of(kind == Kind.CENTRED, kind, Place.at(paragraph.text()));
    }

    static Kind align(Paragraph.Align align) {
        return switch (align) {
            case LEFT -> Kind.LEFT;
            case CENTRED -> Kind.CENTRED;
            case RIGHT -> Kind.RIGHT;
            case JUSTIFIED -> Kind.JUSTIFIED;
        };
    }
}
