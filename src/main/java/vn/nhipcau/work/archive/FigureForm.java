package vn.nhipcau.work.archive;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.paper.FigureKind;
import vn.nhipcau.paper.FigureQualifier;
import vn.nhipcau.work.activities.FigureWords;

/**
 * A figure as a person typed it: groups and visits, or a number with its unit, or two numbers.
 *
 * @param item its id, 0 for a new one
 * @param seen as {@link ReadItem#seen()} when the form was made
 * @param text as the paper prints it
 * @param to of a range, empty for one number
 */
public record FigureForm(
        long item,
        int seen,
        @Nullable String text,
        @Nullable FigureQualifier qualifier,
        @Nullable String value,
        @Nullable String to,
        @Nullable String unit,
        @Nullable String groups,
        @Nullable String visits,
        @Nullable String line) {
    private static final int LONGEST = 500;

    public FigureForm {
        text = Typed.line(text);
        value = Typed.line(value);
        to = Typed.line(to);
        unit = Typed.line(unit);
        groups = Typed.line(groups);
        visits = Typed.line(visits);
        line = Typed.line(line);
    }

    public static FigureForm of(ArchivedFigure figure) {
        return new FigureForm(
                figure.id(),
                figure.seen(),
                figure.text(),
                figure.qualifier(),
                written(figure.value() == null ? figure.from() : figure.value()),
                written(figure.to()),
                figure.unit(),
                figure.groups() == null ? "" : figure.groups().toString(),
                figure.visits() == null ? "" : figure.visits().toString(),
                Integer.toString(figure.line()));
    }

    /** An empty one, for words at a line. */
    public static FigureForm at(String words, int line) {
        return new FigureForm(0, 0, words, FigureQualifier.EXACT, "", "", "", "", "", line == 0 ? "" : "" + line);
    }

    private boolean isPair() {
        return !String.valueOf(groups).isEmpty() || !String.valueOf(visits).isEmpty();
    }

    private boolean isRange() {
        return !String.valueOf(to).isEmpty();
    }

    Faults faults() {
        Faults faults = Faults.NONE
                .when(String.valueOf(text).isEmpty(), "text", "base.field.missing")
                .when(String.valueOf(text).length() > LONGEST, "text", "base.field.long", LONGEST)
                .when(SectionForm.number(line) < 1, "line", "work.archive.line.wrong");
        if (isPair()) {
            return faults.when(whole(groups).isEmpty(), "groups", "work.archive.figure.whole")
                    .when(whole(visits).isEmpty(), "visits", "work.archive.figure.whole");
        }
        Optional<BigDecimal> from = number(value);
        Optional<BigDecimal> last = isRange() ? number(to) : from;
        return faults.when(from.isEmpty(), "value", "work.archive.figure.number")
                .when(isRange() && last.isEmpty(), "to", "work.archive.figure.number")
                .when(
                        isRange()
                                && from.isPresent()
                                && last.isPresent()
                                && last.get().compareTo(from.get()) <= 0,
                        "to",
                        "work.archive.figure.range");
    }

    ArchivedFigure figure() {
        boolean pair = isPair();
        boolean range = !pair && isRange();
        BigDecimal from = pair ? null : number(value).orElseThrow();
        return new ArchivedFigure(
                item,
                SectionForm.number(line),
                String.valueOf(text),
                pair ? FigureKind.GROUP_COUNT : range ? FigureKind.RANGE : FigureKind.NUMBER,
                qualifier == null ? FigureQualifier.EXACT : qualifier,
                range ? null : from,
                range ? from : null,
                range ? number(to).orElseThrow() : null,
                pair ? null : Typed.orNull(String.valueOf(unit)),
                pair ? whole(groups).orElseThrow() : null,
                pair ? whole(visits).orElseThrow() : null,
                item == 0);
    }

    private static String written(@Nullable BigDecimal value) {
        return value == null ? "" : FigureWords.number(value);
    }

    private static Optional<BigDecimal> number(@Nullable String typed) {
        return FigureWords.readNumber(String.valueOf(typed));
    }

    private static Optional<Long> whole(@Nullable String typed) {
        return number(typed)
                .filter(value -> value.stripTrailingZeros().scale() <= 0
                        && value.compareTo(BigDecimal.valueOf(1_000_000_000L)) < 0)
                .map(BigDecimal::longValue);
    }
}
