package vn.nhipcau.work.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Typed;

/**
 * The sentence by which an activity stands in its agency's report, in Vietnamese, each figure bound to its record:
 * {@code Từ ngày 23 đến 25/3/2022, phối hợp với … mở triển lãm …, đón [[trên 41 đoàn/812 lượt|f12]] khách.}
 */
public final class Sentence {
    private static final Pattern FIGURE = Pattern.compile("\\[\\[(.*?)\\|(.*?)]]");

    private Sentence() {}

    /**
     * Composes it.
     *
     * @param own the agency in whose report it stands, which is not named; 0 for none
     */
    public static String of(Activity activity, long own, Indicators.Register register) {
        StringBuilder text = new StringBuilder(when(activity.from(), activity.to())).append(", ");
        String with = plain(with(activity, own));
        if (!with.isEmpty()) {
            text.append("phối hợp với ").append(with).append(' ');
        }
        text.append(lower(strip(plain(activity.what()))));
        String place = activity.place();
        if (place != null && !saysWhere(activity.what(), place)) {
            text.append(" tại ").append(plain(place));
        }
        List<String> figures = activity.figures().stream()
                .map(figure -> figure(figure, register))
                .toList();
        if (!figures.isEmpty()) {
            text.append(", ").append(String.join("; ", figures));
        }
        return text.append(languages(activity)).append('.').toString();
    }

    /**
     * Words of a sentence.
     *
     * @param figure what they are bound to, null for the words between
     */
    public record Piece(String words, @Nullable String figure) {}

    /** The words of a sentence, parted at its figures. */
    public static List<Piece> pieces(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        Matcher figure = FIGURE.matcher(sentence);
        int at = 0;
        while (figure.find()) {
            pieces.add(new Piece(sentence.substring(at, figure.start()), null));
            pieces.add(new Piece(figure.group(1), figure.group(2)));
            at = figure.end();
        }
        pieces.add(new Piece(sentence.substring(at), null));
        return pieces;
    }

    /** Whether the words name the place already, or another one that lies in it. */
    private static boolean saysWhere(String what, String place) {
        return what.contains(place) || what.matches("(?s).*\\s(tại|ở)\\s.*");
    }

    private static String when(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return "Ngày " + Typed.day(from);
        }
        String first = from.getYear() != to.getYear()
                ? Typed.day(from)
                : from.getMonth() == to.getMonth()
                        ? Integer.toString(from.getDayOfMonth())
                        : from.getDayOfMonth() + "/" + from.getMonthValue();
        return "Từ ngày " + first + " đến " + Typed.day(to);
    }

    private static String with(Activity activity, long own) {
        List<String> names = new ArrayList<>(activity.agencies().stream()
                .filter(a -> a.id() != own)
                .map(Activity.Doer::name)
                .toList());
        if (own == 0 && !names.isEmpty()) {
            names.removeFirst();
        }
        if (activity.partners() != null) {
            names.add(activity.partners());
        }
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " và " + names.getLast();
    }

    private static String figure(Figure figure, Indicators.Register register) {
        String verb = register.of(figure).map(Indicator::verb).orElse("với");
        return verb + " [[" + plain(figure.words()).replace('|', '/') + "|f" + figure.id() + "]]"
                + (figure.isGroupCount() ? " khách" : "");
    }

    private static String languages(Activity activity) {
        return activity.languages().isEmpty()
                ? ""
                : ", bằng "
                        + activity.languages().stream().map(Sentence::language).collect(Collectors.joining(", "));
    }

    private static String language(String code) {
        return lower(Locale.of(code).getDisplayLanguage(Language.VI.locale()));
    }

    /** Brackets that a person typed bind nothing. */
    private static String plain(String typed) {
        return typed.replaceAll("\\[{2,}", "[").replaceAll("]{2,}", "]");
    }

    /** Without the full stop, which ends the sentence later. */
    private static String strip(String what) {
        return what.strip().replaceAll("[.;,\\s]+$", "");
    }

    /** The first letter small, unless a name or an abbreviation begins there: its next letter or word is capital too. */
    private static String lower(String text) {
        int second = text.indexOf(' ') + 1;
        boolean named = text.length() < 2
                || Character.isUpperCase(text.charAt(1))
                || (second > 0
                        && second < text.length()
                        && Character.isUpperCase(text.charAt(second))
                        && !text.startsWith("Tiếng "));
        return named ? text : text.substring(0, 1).toLowerCase(Language.VI.locale()) + text.substring(1);
    }
}
