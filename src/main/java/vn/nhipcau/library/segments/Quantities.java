package vn.nhipcau.library.segments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a text as its language writes them, days and months by name included. */
final class Quantities {
    /** Which of the two signs stands before the tenths: the other one parts thousands. */
    private static final Map<String, String> TENTHS =
            Map.of("vi", ",", "fr", ",", "en", ".", "zh", ".", "ja", ".", "ko", ".", "th", ".", "km", ".,", "lo", ".,");

    private static final Set<String> BUDDHIST = Set.of("th", "lo", "km");

    private static final String SPACE = "[\\u00a0\\u202f\\u2009]";

    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d/.-])(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}|\\d{1,2}/(?:\\d{4}|\\d{1,2}))(?![\\d/.-]*\\d)");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:(?:" + SPACE
            + "|[.,'’])\\d{3})+(?!\\d)(?:[.,]\\d+)?|" + "\\d+[.,]\\d+(?![\\d.,]*[.,]?\\d)|\\d+");

    /** In French thousands may stand apart by a plain space too. */
    private static final Pattern FRENCH =
            Pattern.compile("\\d{1,3}(?:[ \\u00a0\\u202f\\u2009.]\\d{3})+(?!\\d)(?:,\\d+)?|\\d+,\\d+|\\d+");

    private final String text;
    private final String language;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(String text, String language) {
        this.text = NumberWords.digits(text);
        this.language = language;
    }

    static List<Quantity> of(String text, String language) {
        Quantities quantities = new Quantities(text, language);
        quantities.read();
        return quantities.found;
    }

    private void read() {
        StringBuilder rest = new StringBuilder(text);
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            Matcher part = Pattern.compile("\\d+").matcher(day.group());
            while (part.find()) {
                add(part.group(), day.start() + part.start(), true);
            }
            blank(rest, day.start(), day.end());
        }
        for (NumberWords.Month month : NumberWords.months(rest.toString(), language)) {
            found.add(new Quantity(
                    Set.of(BigDecimal.valueOf(month.number())),
                    text.substring(month.from(), month.to()),
                    month.from(),
                    month.to(),
                    true));
            blank(rest, month.from(), month.to());
        }
        Matcher number = (language.equals("fr") ? FRENCH : NUMBER).matcher(rest);
        while (number.find()) {
            add(number.group(), number.start(), false);
        }
    }

    private static void blank(StringBuilder text, int from, int to) {
        text.replace(from, to, "\u0001".repeat(to - from));
    }

    private void add(String written, int from, boolean ofDay) {
        int to = from + written.length();
        BigDecimal times = ofDay ? BigDecimal.ONE : NumberWords.times(text, to, language);
        Set<BigDecimal> values = new HashSet<>();
        for (BigDecimal value : values(written)) {
            values.add(plain(value.multiply(times)));
        }
        alternatives(values, to);
        found.add(new Quantity(values, written, from, to, ofDay || isYear(written)));
    }

    private static boolean isYear(String written) {
        return written.matches("(?:19|20|25)\\d\\d");
    }

    /** The year of another era, the hour of an afternoon. */
    private void alternatives(Set<BigDecimal> values, int to) {
        for (BigDecimal value : List.copyOf(values)) {
            boolean whole = value.scale() <= 0;
            if (BUDDHIST.contains(language) && whole && value.intValue() > 2400 && value.intValue() < 2700) {
                values.add(value.subtract(BigDecimal.valueOf(543)));
            }
            String after = text.substring(to, Math.min(text.length(), to + 9)).toLowerCase(Locale.ROOT);
            if (language.equals("en")
                    && whole
                    && value.intValue() < 12
                    && after.matches("(?s)(?:[:.]\\d\\d)?\\s?p\\.?m.*")) {
                values.add(value.add(BigDecimal.valueOf(12)));
            }
        }
    }

    /** What the signs in a number may mean. */
    private Set<BigDecimal> values(String written) {
        String signs = TENTHS.getOrDefault(language, ".,");
        Set<BigDecimal> values = new HashSet<>();
        for (int i = 0; i < signs.length(); i++) {
            String tenths = signs.substring(i, i + 1);
            String thousands = tenths.equals(".") ? "," : ".";
            String digits = written.replaceAll(SPACE + "|[ '’]", "").replace(thousands, "");
            boolean grouped = written.replaceAll(SPACE + "|[ '’]", thousands)
                    .matches("\\d{1,3}(?:\\" + thousands + "\\d{3})+(?:\\" + tenths + "\\d+)?|\\d+(?:\\" + tenths
                            + "\\d+)?");
            if (grouped) {
                values.add(plain(new BigDecimal(digits.replace(tenths, "."))));
            }
        }
        if (values.isEmpty()) {
            // a section's number, 1.2.3: as it stands
            values.add(plain(new BigDecimal(written.replaceAll("\\D", ""))));
        }
        return values;
    }

    /** Numbers are equal whatever zeros follow. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
