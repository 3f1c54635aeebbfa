package vn.nhipcau.paper.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One named time: a day, month, quarter, part of a year or year.
 *
 * @param first the day, month, quarter, number of months or year
 * @param month of a day; 0 when written further on ("từ 16 đến 20/6")
 * @param year 0 when not written
 * @param lead how it is tied to what stands before
 */
record TimePoint(Unit unit, int first, int month, int year, Lead lead) {
    enum Unit {
        DAY,
        MONTH,
        QUARTER,
        FIRST_MONTHS,
        LAST_MONTHS,
        YEAR
    }

    enum Lead {
        LIST,
        RANGE,
        FROM,
        BEFORE,
        UNTIL,
        AFTER
    }

    TimePoint withYear(int other) {
        return new TimePoint(unit, first, month, other, lead);
    }

    TimePoint withMonth(int other) {
        return new TimePoint(unit, first, other, year, lead);
    }

    TimePoint as(Unit other) {
        return new TimePoint(other, first, month, year, lead);
    }

    boolean hasYear() {
        return unit == Unit.YEAR || year != 0;
    }

    int yearOr(int otherwise) {
        return unit == Unit.YEAR ? first : year == 0 ? otherwise : year;
    }

    /** A number that grows within a year, for seeing that a range runs over New Year. */
    int position() {
        return switch (unit) {
            case DAY -> month * 100 + first;
            case MONTH -> first * 100;
            case QUARTER -> (first * 3 - 2) * 100;
            case FIRST_MONTHS, YEAR -> 0;
            case LAST_MONTHS -> (13 - first) * 100;
        };
    }

    /** First day, null when the calendar has no such day or no year is known. */
    @Nullable
    LocalDate begin() {
        try {
            return year == 0 && unit != Unit.YEAR
                    ? null
                    : switch (unit) {
                        case DAY -> LocalDate.of(year, month, first);
                        case MONTH -> LocalDate.of(year, first, 1);
                        case QUARTER -> LocalDate.of(year, first * 3 - 2, 1);
                        case FIRST_MONTHS -> LocalDate.of(year, 1, 1);
                        case LAST_MONTHS -> LocalDate.of(year, 13 - first, 1);
                        case YEAR -> LocalDate.of(first, 1, 1);
                    };
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Last day, null as for {@link #begin}. */
    @Nullable
    LocalDate end() {
        LocalDate begin = begin();
        if (begin == null) {
            return null;
        }
        return switch (unit) {
            case DAY -> begin;
            case MONTH -> YearMonth.from(begin).atEndOfMonth();
            case QUARTER -> YearMonth.from(begin).plusMonths(2).atEndOfMonth();
            case FIRST_MONTHS -> YearMonth.from(begin).plusMonths(first - 1L).atEndOfMonth();
            case LAST_MONTHS, YEAR -> LocalDate.of(begin.getYear(), 12, 31);
        };
    }
}
