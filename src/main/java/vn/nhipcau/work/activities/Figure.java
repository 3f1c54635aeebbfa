package vn.nhipcau.work.activities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure: either a number with its unit, or groups and visits as one measure of two parts.
 *
 * @param id of its record, 0 before it has one and for sums
 * @param groups {@code đoàn}, null where only visits were counted
 * @param visits {@code lượt}, null where only groups were counted
 */
public record Figure(
        long id,
        Qualifier qualifier,
        @Nullable Long groups,
        @Nullable Long visits,
        @Nullable BigDecimal value,
        @Nullable String unit) {

    public static Figure number(Qualifier qualifier, BigDecimal value, String unit) {
        return new Figure(0, qualifier, null, null, value, unit);
    }

    public static Figure visits(Qualifier qualifier, @Nullable Long groups, @Nullable Long visits) {
        return new Figure(0, qualifier, groups, visits, null, null);
    }

    public boolean isGroupCount() {
        return value == null;
    }

    /** As a Vietnamese paper writes it: {@code trên 41 đoàn/812 lượt}, {@code 1.500 tờ rơi}. */
    public String words() {
        return FigureWords.of(this);
    }

    /** Whether it says the same as another, whatever its record. A unit may be written in capitals. */
    public boolean saysTheSameAs(Figure other) {
        return qualifier == other.qualifier
                && java.util.Objects.equals(groups, other.groups)
                && java.util.Objects.equals(visits, other.visits)
                && (value == null ? other.value == null : other.value != null && value.compareTo(other.value) == 0)
                && (unit == null ? other.unit == null : unit.equalsIgnoreCase(other.unit));
    }
}
