package vn.nhipcau.base;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a person typed, tidied: a missing field is empty, letters are composed, space is single. */
public final class Typed {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

    private Typed() {}

    public static String line(@Nullable String typed) {
        return typed == null
                ? ""
                : Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .replaceAll("[\\s\\u00a0]+", " ")
                        .strip();
    }

    /** One thing a line; empty lines and repetitions are dropped. */
    public static List<String> lines(@Nullable String typed) {
        return typed == null
                ? List.of()
                : typed.lines()
                        .map(Typed::line)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList();
    }

    public static @Nullable String orNull(String line) {
        return line.isEmpty() ? null : line;
    }

    /** A day written as {@code 1/7/2025}; nothing where it is none, also where no such day exists. */
    public static Optional<LocalDate> day(@Nullable String typed) {
        String line = line(typed);
        Matcher day = DAY.matcher(line);
        Matcher iso = ISO.matcher(line);
        try {
            if (day.matches()) {
                return Optional.of(LocalDate.of(number(day, 3), number(day, 2), number(day, 1)));
            }
            return iso.matches()
                    ? Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A day as one types it: {@code 1/7/2025}, empty for none. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    public static boolean isDayOrEmpty(String line) {
        return line.isEmpty() || day(line).isPresent();
    }

    public static boolean isMailOrEmpty(String line) {
        return line.isEmpty() || MAIL.matcher(line).matches();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
