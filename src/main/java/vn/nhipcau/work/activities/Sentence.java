package vn.nhipcau.work.activities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Typed;

/**
 * The sentence by which an activity stands in its agency's report, in Vietnamese, each figure bound to its record:
 * {@code Từ ngày 23 đến 25/3/2022, phối hợp với … mở triển lãm …, đón [[trên 41 đoàn/812 lượt|f12]] khách.}
 */
public final class Sentence {
    private Sentence() {}

    /**
     * Composes it.
     *
     * @param own the agency in whose report it stands, which is not named; 0 for none
     */
    public static String of(Activity activity, long own, Indicators.Register register) {
        StringBuilder text = new StringBuilder(when(activity.from(), activity.to())).append(", ");
        String with = with(activity, own);
        if (!with.isEmpty()) {
            text.append("phối hợp với ").append(with).append(' ');
        }
        text.append(lower(strip(activity.what())));
        String place = activity.place();
        if (place != null && !activity.what().contains(place)) {
            text.append(" tại ").append(place);
        }
        List<String> figures = activity.figures().stream()
                .map(figure -> figure(figure, register))
                .toList();
        if (!figures.isEmpty()) {
            text.append(", ").append(String.join("; ", figures));
        }
        return text.append(languages(activity)).append('.').toString();
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
        return verb + " [[" + figure.words() + "|f" + figure.id() + "]]" + (figure.isGroupCount() ? " khách" : "");
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
