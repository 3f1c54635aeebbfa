package vn.nhipcau.library.segments;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;

/**
 * A number as it stands in a text.
 *
 * @param values what it may mean: {@code 5.465} is one thing in Vietnamese and another in English
 * @param written as it stands there
 * @param from where it stands
 * @param ofDay whether it is a part of a day, a month or a year
 */
record Quantity(Set<BigDecimal> values, String written, int from, int to, boolean ofDay) {
    boolean is(Quantity other) {
        return !Collections.disjoint(values, other.values);
    }

    boolean is(long number) {
        return values.contains(BigDecimal.valueOf(number));
    }
}
