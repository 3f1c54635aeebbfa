package vn.nhipcau.base;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The words of the interface in one language, and dates and numbers as its readers write them. */
public final class Text {
    /** The zone of every date that a person reads. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter DAY_VI = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Language language;
    private final Map<String, String> words;

    Text(Language language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    public Language language() {
        return language;
    }

    /**
     * The words of a key with their arguments.
     *
     * @throws IllegalArgumentException for a key without words: a mistake of ours, found by HouseTest
     */
    public String get(String key, Object... args) {
        String pattern = words.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key + " in " + language.code());
        }
        return new MessageFormat(pattern, language.locale()).format(args);
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The name of a constant: {@code agency.kind.DEPARTMENT}. */
    public String name(String prefix, Enum<?> constant) {
        return get(prefix + "." + constant.name());
    }

    /** {@code 5.465} in Vietnamese, {@code 5,465} in English. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /** {@code 16/5/2022} in Vietnamese, {@code 16 May 2022} in English. */
    public String date(LocalDate day) {
        return (language == Language.VI ? DAY_VI : DateTimeFormatter.ofPattern("d MMM yyyy", language.locale()))
                .format(day);
    }

    /** {@code 25/5} in Vietnamese, {@code 25 May} in English. */
    public String dayMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern(language == Language.VI ? "d/M" : "d MMM", language.locale())
                .format(day);
    }

    /** {@code thứ Hai, 16/5/2022} in Vietnamese, {@code Mon 16 May 2022} in English. */
    public String weekday(LocalDate day) {
        return get("base.weekday." + day.getDayOfWeek().getValue())
                + (language == Language.VI ? ", " : " ")
                + date(day);
    }

    /** The same where a line begins with it: {@code Thứ Hai, 16/5/2022}. */
    public String weekdayFirst(LocalDate day) {
        String weekday = weekday(day);
        return weekday.substring(0, 1).toUpperCase(language.locale()) + weekday.substring(1);
    }

    /** Time and day of an instant in the zone of the office: {@code 9:41 16/5/2022}. */
    public String moment(Instant instant) {
        return time(instant) + " " + date(day(instant));
    }

    public String time(Instant instant) {
        return TIME.format(LocalTime.ofInstant(instant, ZONE));
    }

    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** A size in bytes as people say it: {@code 1,2 MB}. */
    public String size(long bytes) {
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(1);
        if (bytes < 1024) {
            return format.format(bytes) + " B";
        }
        return bytes < 1024 * 1024
                ? format.format(Math.round(bytes / 1024.0)) + " KB"
                : format.format(bytes / 1024.0 / 1024.0) + " MB";
    }
}
