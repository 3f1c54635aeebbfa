package vn.nhipcau.paper.checking;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Annex I, part II, items 3 and 4: number and symbol, place and date. A paper that is not issued has blanks there. */
final class NumberRules {
    private static final String GROUP = "[\\p{Lu}\\d][\\p{L}\\d]*";

    /** Blanks before it is issued; a year stands only in papers of law. */
    private static final Pattern NUMBER =
            Pattern.compile("Số: ?(?:\\d{1,6}|[ .…_]*)(?:/\\d{4})?/" + GROUP + "(?:[-.&]" + GROUP + "){0,12}");

    private static final Pattern DIGITS = Pattern.compile("\\D*?(\\d+)\\s*/.*");
    private static final String BLANK = "[ .…_]*";
    private static final Pattern DATE = Pattern.compile("(\\p{Lu}[^,]*), ngày (\\d{1,2}|" + BLANK
            + ") ?tháng (\\d{1,2}|" + BLANK + ") ?năm (\\d{4}|" + BLANK + ")");

    static final List<Rule> ALL = List.of(
            Rule.of("number.form", "II.3", NumberRules::number),
            Rule.of("number.zero", "II.3", NumberRules::zero),
            Rule.of(
                    "number.size",
                    "II.3",
                    form -> Sight.each(form.letterhead().number(), row -> Sight.size(row, 13, 13))),
            Rule.of(
                    "number.style",
                    "II.3",
                    form -> Sight.each(form.letterhead().number(), row -> Sight.look(row, false, false))),
            Rule.at("number.symbol", new Source(Source.Kind.ANNEX_I_AND_III, "II", 3), NumberRules::symbol),
            Rule.of("date.form", "II.4", NumberRules::date),
            Rule.of("date.zero", "II.4", NumberRules::zeros),
            Rule.of("date.real", "II.4", NumberRules::real),
            Rule.of("date.size", "II.4", form -> Sight.each(form.letterhead().date(), row -> Sight.size(row, 13, 14))),
            Rule.of(
                    "date.style",
                    "II.4",
                    form -> Sight.each(form.letterhead().date(), row -> Sight.look(row, false, true))));

    private NumberRules() {}

    private static List<Sight> number(Form form) {
        TextRow row = form.letterhead().number();
        return row == null
                ? Sight.missing(Place.HEAD)
                : List.of(Sight.words(
                        NUMBER.matcher(row.text().strip().replace('\u00a0', ' '))
                                .matches(),
                        row));
    }

    /** The digits before the stroke, null while there are none. */
    static @Nullable String digits(Form form) {
        TextRow row = form.letterhead().number();
        Matcher matcher = DIGITS.matcher(row == null ? "" : row.words());
        return matcher.matches() ? matcher.group(1) : null;
    }

    private static List<Sight> zero(Form form) {
        String digits = digits(form);
        return digits == null
                ? List.of()
                : Sight.each(
                        form.letterhead().number(),
                        row -> Sight.words(digits.length() > 1 && !digits.matches("00.*|0\\d{2,}"), row));
    }

    private static List<Sight> symbol(Form form) {
        TextRow type = form.opening().type();
        String[] groups = form.symbol().replaceAll("\\s", "").split("-", -1);
        if (form.symbol().isEmpty() || (type == null && !form.isLetter())) {
            return List.of();
        }
        boolean agrees = type == null
                ? groups.length > 1 && PaperType.ofCode(groups[0]).isEmpty()
                : PaperType.beginning(type.words())
                        .filter(named -> groups.length > 1 && named.code.equals(groups[0]))
                        .isPresent();
        return Sight.each(form.letterhead().number(), row -> Sight.words(agrees, row));
    }

    private static List<Sight> date(Form form) {
        TextRow row = form.letterhead().date();
        return row == null
                ? Sight.missing(Place.HEAD)
                : List.of(Sight.words(DATE.matcher(row.words()).matches(), row));
    }

    private static List<Sight> zeros(Form form) {
        return Sight.each(form.letterhead().date(), row -> {
            Matcher date = parts(row);
            boolean isRight = !date.find() || (isPadded(date.group(1), 9) && isPadded(date.group(2), 2));
            return Sight.words(isRight, row);
        });
    }

    private static boolean isPadded(@Nullable String number, int lastWithZero) {
        if (number == null) {
            return true;
        }
        int value = Integer.parseInt(number);
        return number.equals((value <= lastWithZero ? "0" : "") + value);
    }

    private static Matcher parts(TextRow row) {
        return Pattern.compile("(?iu)ngày\\D*?(\\d{1,2})?\\s*tháng\\D*?(\\d{1,2})?\\s*năm\\s*(\\d{4})?")
                .matcher(row.words());
    }

    private static List<Sight> real(Form form) {
        return Sight.each(form.letterhead().date(), row -> {
            Matcher date = parts(row);
            return Sight.words(!date.find() || isReal(date.group(1), date.group(2), date.group(3)), row);
        });
    }

    /** A leap year where none is written. */
    private static boolean isReal(@Nullable String day, @Nullable String month, @Nullable String year) {
        try {
            LocalDate date = LocalDate.of(
                    year == null ? 2000 : Integer.parseInt(year),
                    month == null ? 1 : Integer.parseInt(month),
                    day == null ? 1 : Integer.parseInt(day));
            return date.getYear() >= 1945;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
