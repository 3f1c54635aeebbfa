package vn.nhipcau.work.activities;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;

/**
 * A figure as a person typed it.
 *
 * @param id of its record, 0 for a new one
 * @param pair whether it counts groups and visits, else a number with its unit
 */
public record FigureRow(
        long id, boolean pair, String qualifier, String groups, String visits, String value, String unit) {
    static final int LONGEST_UNIT = 60;
    private static final int MOST_DIGITS = 15;
    /** {@code 1,500}: a thousand and a half in Vietnamese, surely meant as fifteen hundred by someone else. */
    private static final Pattern EITHER = Pattern.compile("\\d{1,3},\\d{3}");

    public static FigureRow empty(boolean pair) {
        return new FigureRow(0, pair, Qualifier.EXACT.name(), "", "", "", "");
    }

    static FigureRow of(Figure figure) {
        return new FigureRow(
                figure.id(),
                figure.isGroupCount(),
                figure.qualifier().name(),
                number(figure.groups() == null ? null : BigDecimal.valueOf(figure.groups())),
                number(figure.visits() == null ? null : BigDecimal.valueOf(figure.visits())),
                number(figure.value()),
                Objects.requireNonNullElse(figure.unit(), ""));
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : FigureWords.number(value);
    }

    boolean isEmpty() {
        return (groups + visits + value + unit).isEmpty();
    }

    /** The key of what is wrong with it, or null. */
    @Nullable
    String fault() {
        if (isEmpty()) {
            return null;
        }
        if (pair) {
            return isCount(groups) && isCount(visits) ? null : "work.activity.figure.count";
        }
        if (EITHER.matcher(value).matches()) {
            return "work.activity.figure.either";
        }
        if (read(value).isEmpty()) {
            return "work.activity.figure.number";
        }
        return unit.isEmpty()
                ? "work.activity.figure.unit"
                : unit.length() > LONGEST_UNIT ? "work.activity.figure.unit.long" : null;
    }

    /** What it says; nothing where it is empty or wrong. */
    Optional<Figure> figure() {
        if (isEmpty() || fault() != null) {
            return Optional.empty();
        }
        Qualifier of = Arrays.stream(Qualifier.values())
                .filter(q -> q.name().equals(qualifier))
                .findFirst()
                .orElse(Qualifier.EXACT);
        return Optional.of(
                pair
                        ? new Figure(id, of, count(groups), count(visits), null, null)
                        : new Figure(id, of, null, null, read(value).orElseThrow(), Typed.line(unit)));
    }

    private static boolean isCount(String typed) {
        return typed.isEmpty()
                || (!EITHER.matcher(typed).matches()
                        && read(typed)
                                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                                .isPresent());
    }

    private static @Nullable Long count(String typed) {
        return read(typed).map(BigDecimal::longValueExact).orElse(null);
    }

    private static Optional<BigDecimal> read(String typed) {
        return typed.length() > MOST_DIGITS + MOST_DIGITS / 3
                ? Optional.empty()
                : FigureWords.readNumber(typed).filter(n -> n.precision() <= MOST_DIGITS);
    }
}
