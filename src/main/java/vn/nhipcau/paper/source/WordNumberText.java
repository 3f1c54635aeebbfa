package vn.nhipcau.paper.source;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How Word writes a number of a list: "%1.%2." with the counts of its levels. */
final class WordNumberText {
    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private WordNumberText() {}

    /** @param shown the count of a level, from 0, as text */
    static String of(String pattern, String format, IntFunction<String> shown) {
        if (format.equals("none")) {
            return "";
        }
        if (format.equals("bullet")) {
            return pattern.isBlank() ? "" : bullet(pattern.strip());
        }
        Matcher place = PLACE.matcher(pattern);
        return place.replaceAll(level -> Matcher.quoteReplacement(shown.apply(Integer.parseInt(level.group(1)) - 1)))
                .strip();
    }

    /** Bullets of symbol fonts lie in the private area, where no other font has a sign. */
    private static String bullet(String sign) {
        char first = sign.charAt(0);
        boolean symbol = (first >= '\uE000' && first <= '\uF8FF') || first == '·' || first == 'o' || first == '§';
        return symbol ? "-" : sign;
    }

    static String number(int count, String format) {
        return switch (format) {
            case "decimalZero" -> count < 10 ? "0" + count : String.valueOf(count);
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letter(count).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(count);
            case "none" -> "";
            default -> String.valueOf(count);
        };
    }

    private static String roman(int count) {
        StringBuilder roman = new StringBuilder();
        int rest = Math.min(Math.max(count, 0), 3999);
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }

    /** After z comes aa, then bb: the letter is repeated. */
    private static String letter(int count) {
        if (count < 1) {
            return "";
        }
        return String.valueOf((char) ('a' + (count - 1) % 26)).repeat(Math.min((count - 1) / 26 + 1, 10));
    }
}
