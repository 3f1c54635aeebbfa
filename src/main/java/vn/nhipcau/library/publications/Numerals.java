package vn.nhipcau.library.publications;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as officials write them: points or spaces between thousands, a comma before the fraction. */
final class Numerals {
    private Numerals() {}

    /** A whole number of up to twelve digits, such as {@code 12.500.000}; nothing where it is none. */
    static Optional<Long> whole(String typed) {
        return typed.matches("\\d{1,12}|\\d{1,3}([. ]\\d{3}){1,3}")
                ? Optional.of(Long.valueOf(typed.replaceAll("[. ]", "")))
                : Optional.empty();
    }

    /** A number of things, up to a million. */
    static Optional<Integer> count(String typed) {
        return whole(typed).filter(number -> number <= 1_000_000).map(Long::intValue);
    }

    /** A number with up to so many digits behind the comma; a point will do for it. */
    static Optional<BigDecimal> decimal(String typed, int digits) {
        return typed.matches("-?\\d{1,6}([.,]\\d{1," + digits + "})?")
                ? Optional.of(new BigDecimal(typed.replace(',', '.')))
                : Optional.empty();
    }

    /** As one types it: with a comma. */
    static String typed(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
