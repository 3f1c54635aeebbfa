package vn.nhipcau.work.regimes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;

/**
 * A day that comes every year, in that year or in one beside it: {@code 25/5}, {@code 15/12-1} for the 15th of December of
 * the year before, {@code 31/1+1} for the end of January of the year after.
 *
 * @param years to be added to the year that is asked for
 */
public record TermDay(MonthDay day, int years) {
    private static final int COMMON_YEAR = 2023;
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*([+-]\\s*1)?");
    private static final Pattern IN_WORDS = Pattern.compile("(?i)\\s*năm (nay|trước|sau)$");

    /** As a person types it; also {@code 15/12 năm trước}. Nothing where it is no day. */
    public static Optional<TermDay> read(@Nullable String typed) {
        String line = Typed.line(typed);
        Matcher words = IN_WORDS.matcher(line);
        if (words.find()) {
            String sign = switch (words.group(1).toLowerCase(java.util.Locale.ROOT)) {
                case "trước" -> "-1";
                case "sau" -> "+1";
                default -> "";
            };
            line = words.replaceFirst(sign);
        }
        Matcher written = WRITTEN.matcher(line);
        try {
            return written.matches()
                    ? Optional.of(new TermDay(
                            MonthDay.of(Integer.parseInt(written.group(2)), Integer.parseInt(written.group(1))),
                            years(written.group(3))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int years(@Nullable String sign) {
        return sign == null ? 0 : sign.startsWith("-") ? -1 : 1;
    }

    public static TermDay of(int day, Month month) {
        return new TermDay(MonthDay.of(month, day), 0);
    }

    /** The day so many days later, as a year without 29 February has it. */
    TermDay plusDays(int more) {
        LocalDate later = day.atYear(COMMON_YEAR).plusDays(more);
        return new TermDay(MonthDay.from(later), Math.clamp(years + later.getYear() - COMMON_YEAR, -1, 1));
    }

    /** The day in a year; 29/2 is the 28th where there is none. */
    public LocalDate in(int year) {
        return day.atYear(year + years);
    }

    /** As it is kept and typed: {@code 15/12-1}. */
    @Override
    public String toString() {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + (years == 0 ? "" : years < 0 ? "-1" : "+1");
    }
}
