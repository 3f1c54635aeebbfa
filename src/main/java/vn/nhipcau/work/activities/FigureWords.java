package vn.nhipcau.work.activities;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Numeral;

/** Figures in the words of a Vietnamese paper, and back: points part thousands, a comma the decimals. */
public final class FigureWords {
    private static final String NUMBER = "(" + Numeral.WRITTEN + ")";
    private static final Pattern QUALIFIER = Pattern.compile(
            "^(trên|hơn|khoảng|gần|chừng|ước)\\s+(.*)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern GROUPS_AND_VISITS = Pattern.compile(
            NUMBER + "\\s+đoàn\\s*(?:/|,|-|và|với|gồm)?\\s*(?:" + NUMBER + "\\s+lượt(?:\\s.*)?)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern VISITS =
            Pattern.compile(NUMBER + "\\s+lượt(?:\\s.*)?$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WITH_UNIT = Pattern.compile(NUMBER + "\\s+(\\S.*)$");
    private static final Map<String, Qualifier> QUALIFIERS = Map.of(
            "trên", Qualifier.MORE_THAN,
            "hơn", Qualifier.MORE_THAN,
            "khoảng", Qualifier.ABOUT,
            "gần", Qualifier.ABOUT,
            "chừng", Qualifier.ABOUT,
            "ước", Qualifier.ABOUT);

    private FigureWords() {}

    /** {@code trên 41 đoàn/812 lượt}; {@code 1.500 tờ rơi}. */
    public static String of(Figure figure) {
        String word = figure.qualifier().word();
        if (figure.value() != null) {
            return word + number(figure.value()) + " " + figure.unit();
        }
        String groups = figure.groups() == null ? "" : number(BigDecimal.valueOf(figure.groups())) + " đoàn";
        String visits = figure.visits() == null ? "" : number(BigDecimal.valueOf(figure.visits())) + " lượt";
        return word + groups + (groups.isEmpty() || visits.isEmpty() ? "" : "/") + visits;
    }

    /** {@code 5.465}, {@code 1.234,5}. */
    public static String number(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".") + (point < 0 ? "" : "," + plain.substring(point + 1));
    }

    /** What words say, or nothing where they are no figure. */
    public static Optional<Figure> read(String words) {
        String line = words.replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
        Matcher qualified = QUALIFIER.matcher(line);
        Qualifier qualifier = Qualifier.EXACT;
        if (qualified.matches()) {
            qualifier = java.util.Objects.requireNonNull(
                    QUALIFIERS.get(qualified.group(1).toLowerCase(Locale.ROOT)));
            line = qualified.group(2);
        }
        return read(qualifier, line);
    }

    private static Optional<Figure> read(Qualifier qualifier, String line) {
        Matcher groups = GROUPS_AND_VISITS.matcher(line);
        if (groups.matches()) {
            return Optional.of(Figure.visits(qualifier, whole(groups.group(1)), whole(groups.group(2))));
        }
        Matcher visits = VISITS.matcher(line);
        if (visits.matches()) {
            return Optional.of(Figure.visits(qualifier, null, whole(visits.group(1))));
        }
        Matcher number = WITH_UNIT.matcher(line);
        return number.matches()
                ? Optional.of(Figure.number(
                        qualifier,
                        Numeral.value(number.group(1)),
                        number.group(2).strip()))
                : Optional.empty();
    }

    /** A number as people write it: {@code 7.000}, {@code 5465}, {@code 03}, {@code 1,5}; nothing where it is none. */
    public static Optional<BigDecimal> readNumber(String typed) {
        String line = typed.replaceAll("[\\s\\u00a0]", "");
        return Numeral.is(line) ? Optional.of(Numeral.value(line)) : Optional.empty();
    }

    private static @Nullable Long whole(@Nullable String number) {
        return number == null ? null : Numeral.value(number).longValue();
    }
}
