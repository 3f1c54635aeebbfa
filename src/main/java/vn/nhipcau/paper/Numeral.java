package vn.nhipcau.paper;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as Vietnamese papers write them: points part thousands, a comma the decimals. */
public final class Numeral {
    /** {@code 7.000}, {@code 5465}, {@code 03}, {@code 1.234,5}. */
    public static final String WRITTEN = "(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)";

    private static final Pattern WHOLE = Pattern.compile(WRITTEN);

    private Numeral() {}

    public static boolean is(String text) {
        return WHOLE.matcher(text).matches();
    }

    /** The value of a text that {@link #is} a number. */
    public static BigDecimal value(String written) {
        return new BigDecimal(written.replace(".", "").replace(',', '.'));
    }
}
