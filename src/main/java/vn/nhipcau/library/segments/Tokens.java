package vn.nhipcau.library.segments;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a sentence is compared and counted by: words with the numbers and symbols among them whole, each letter of a
 * script that writes no spaces by itself with its marks, and each sign.
 */
public final class Tokens {
    private static final String UNSPACED =
            "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsLao}\\p{IsThai}\\p{IsKhmer}\\p{IsMyanmar}";

    private static final String IN_WORD = "[\\p{L}\\p{N}\\p{M}&&[^" + UNSPACED + "]]+";

    private static final Pattern TOKEN = Pattern.compile(
            "[" + UNSPACED + "&&[\\p{L}\\p{N}]]\\p{M}*|" + IN_WORD + "(?:[.,/'’_-]" + IN_WORD + ")*|\\S");

    private Tokens() {}

    /** A token and where it begins. */
    record Placed(String text, int start) {}

    static List<Placed> placed(String words) {
        return TOKEN.matcher(words)
                .results()
                .map(found -> new Placed(found.group(), found.start()))
                .toList();
    }

    /** The tokens of a text without codes. */
    public static List<String> of(String words) {
        return TOKEN.matcher(words).results().map(MatchResult::group).toList();
    }

    /** The same in small letters: what is compared. */
    public static List<String> folded(String words) {
        return of(words.toLowerCase(Locale.ROOT));
    }

    /** How many of them are words or letters, not signs. */
    public static int words(String words) {
        return (int) of(words).stream()
                .filter(token -> Character.isLetterOrDigit(token.codePointAt(0)))
                .count();
    }
}
