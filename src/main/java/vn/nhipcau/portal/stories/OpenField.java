package vn.nhipcau.portal.stories;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A field of a kind, for visitors.
 *
 * @param type as {@link vn.nhipcau.library.editions.Field.Type} names it
 * @param unit what a number counts, in Vietnamese
 */
public record OpenField(
        String code,
        String viLabel,
        String enLabel,
        String type,
        @Nullable String unit) {
    /** Its label, which there is in Vietnamese and English alone. */
    public Words.Word label(String language) {
        return language.equals("vi") ? new Words.Word(viLabel, "vi") : new Words.Word(enLabel, "en");
    }

    /** A kept value as readers of a language write it. */
    public String said(String value, String language) {
        Locale locale = Words.locale(language);
        return switch (type) {
            case "DAY" ->
                LocalDate.parse(value)
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(locale));
            case "TIME" ->
                LocalDateTime.parse(value)
                        .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                                .withLocale(locale));
            case "NUMBER" ->
                NumberFormat.getInstance(locale).format(new BigDecimal(value)) + (unit == null ? "" : " " + unit);
            case "POINT" -> value.replace(",", ", ");
            default -> value;
        };
    }
}
