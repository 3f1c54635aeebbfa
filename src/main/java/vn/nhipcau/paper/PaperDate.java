package vn.nhipcau.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The date of a paper as far as it is filled in: a paper not yet issued has no day, perhaps no month. */
public record PaperDate(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day) {
    /** The whole day, null while a part of it is missing or where no calendar has it. */
    public @Nullable LocalDate whole() {
        return year == null || month == null || day == null ? null : day(year, month, day);
    }

    /** A day, null where no calendar has it: a paper may well say 31/2. */
    public static @Nullable LocalDate day(int year, int month, int day) {
        boolean isThere = month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
        return isThere ? LocalDate.of(year, month, day) : null;
    }
}
