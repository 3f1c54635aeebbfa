package vn.nhipcau.library.editions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Typed;
import vn.nhipcau.library.Tidy;
import vn.nhipcau.work.activities.FigureWords;

/**
 * A field of a kind.
 *
 * @param translated whether each language says it anew
 * @param unit what a number counts, in Vietnamese
 */
public record Field(
        String code,
        String viLabel,
        String enLabel,
        Type type,
        boolean translated,
        boolean required,
        @Nullable String unit) {
    private static final Pattern POINT =
            Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,;]\\s*(-?\\d{1,3}(?:\\.\\d+)?)");
    private static final Pattern MOMENT = Pattern.compile("(\\S+?)[T ,]+(\\d{1,2})[:hg](\\d{2})");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** What may stand in it. */
    public enum Type {
        LINE,
        TEXT,
        DAY,
        TIME,
        NUMBER,
        POINT,
        WEB,
        MAIL,
        PHONE
    }

    public String label(Language language) {
        return language == Language.VI ? viLabel : enLabel;
    }

    /** The key of the words that say how to write it, null where nobody asks. */
    public @Nullable String hint() {
        return switch (type) {
            case DAY, TIME, NUMBER, POINT, WEB ->
                "library.field.hint." + type.name().toLowerCase(Locale.ROOT);
            case LINE, TEXT, MAIL, PHONE -> null;
        };
    }

    /**
     * What was typed in the form in which it is kept: a day as {@code 2022-05-16}, a time as {@code 2022-05-16T08:00},
     * a number with a point, a place as {@code 16.95,107.01}. Nothing where it cannot be read.
     */
    public Optional<String> read(String typed) {
        String line = type == Type.TEXT ? Tidy.words(typed).strip() : Tidy.line(typed);
        return line.isEmpty()
                ? Optional.of("")
                : switch (type) {
                    case LINE, TEXT, PHONE -> Optional.of(line);
                    case DAY -> Typed.day(line).map(LocalDate::toString);
                    case TIME -> moment(line);
                    case NUMBER -> FigureWords.readNumber(line).map(BigDecimal::toPlainString);
                    case POINT -> point(line);
                    case WEB -> line.matches("https?://\\S+") ? Optional.of(line) : Optional.empty();
                    case MAIL -> Typed.isMailOrEmpty(line) ? Optional.of(line) : Optional.empty();
                };
    }

    /** What is kept, as one types it. */
    public String typed(String kept) {
        if (kept.isEmpty()) {
            return "";
        }
        return switch (type) {
            case DAY -> Typed.day(LocalDate.parse(kept));
            case TIME -> {
                LocalDateTime moment = LocalDateTime.parse(kept);
                yield Typed.day(moment.toLocalDate()) + " " + moment.format(MINUTE);
            }
            case NUMBER -> FigureWords.number(new BigDecimal(kept));
            case POINT -> kept.replace(",", ", ");
            case LINE, TEXT, WEB, MAIL, PHONE -> kept;
        };
    }

    private static Optional<String> moment(String line) {
        Matcher moment = MOMENT.matcher(line);
        if (!moment.matches()) {
            return Optional.empty();
        }
        try {
            LocalTime time = LocalTime.of(Integer.parseInt(moment.group(2)), Integer.parseInt(moment.group(3)));
            return Typed.day(moment.group(1)).map(day -> day.atTime(time).toString());
        } catch (java.time.DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<String> point(String line) {
        Matcher point = POINT.matcher(line);
        if (!point.matches()) {
            return Optional.empty();
        }
        double latitude = Double.parseDouble(point.group(1));
        double longitude = Double.parseDouble(point.group(2));
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(point.group(1) + "," + point.group(2))
                : Optional.empty();
    }
}
