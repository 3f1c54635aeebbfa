package vn.nhipcau.paper.report;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Numeral;

/**
 * A number in digits where it stands.
 *
 * @param from its first digit
 * @param end behind it and its words in brackets: "03 (ba)"
 */
record Numbered(BigDecimal value, String digits, int from, int end) {
    private static final String DIGITS = "(\\d[\\d.,]*(?<![.,])|\\d)(?:\\s*\\(\\p{L}[\\p{L}\\s]{0,60}\\))?(?!\\d)";

    /** Not inside a name, a date, another number. */
    private static final Pattern FIRST = Pattern.compile("(?<![\\p{L}\\p{N}.,/]|\\p{L}[-–]|\\d[-–/])" + DIGITS);

    private static final Pattern HERE = Pattern.compile(DIGITS);
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?: \\d{3}){1,8}(?![\\d.,])");

    /** "1,500" and "12.5" may be meant the other way round. */
    private static final Pattern DOUBTFUL = Pattern.compile("\\d{1,3},\\d{3}|\\d+\\.\\d{1,2}|\\d+\\.\\d{4,}");

    private static final int LONGEST_WITH_NOUGHT = 5;

    /** Nothing is counted in a thousand billions of billions, and a row of digits may fill a file. */
    private static final int LONGEST = 30;

    /** The first number from a place on. */
    static @Nullable Numbered next(String text, int from) {
        Matcher first = FIRST.matcher(text);
        for (int at = from; at < text.length() && first.find(at); at = first.start() + 1) {
            Numbered number = of(text, first);
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    /** The number that stands here, whatever is before it; null when none does. */
    static @Nullable Numbered at(String text, int from) {
        Matcher here = HERE.matcher(text).region(from, text.length());
        return here.lookingAt() ? of(text, here) : null;
    }

    private static @Nullable Numbered of(String text, Matcher written) {
        Matcher spaced = SPACED.matcher(text).region(written.start(), text.length());
        if (spaced.lookingAt()) {
            String digits = spaced.group().replace(" ", "");
            return new Numbered(new BigDecimal(digits), digits, written.start(), spaced.end());
        }
        String digits = written.group(1);
        boolean telephone = digits.startsWith("0") && digits.length() > LONGEST_WITH_NOUGHT;
        if (telephone || digits.length() > LONGEST) {
            return null;
        }
        if (Numeral.is(digits)) {
            return new Numbered(Numeral.value(digits), digits, written.start(), written.end());
        }
        return DOUBTFUL.matcher(digits).matches()
                ? new Numbered(new BigDecimal(digits.replace(',', '.')), digits, written.start(), written.end())
                : null;
    }

    boolean isDoubtful() {
        return DOUBTFUL.matcher(digits).matches();
    }
}
