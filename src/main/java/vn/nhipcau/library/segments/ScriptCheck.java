package vn.nhipcau.library.segments;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The letters that a language is written in. Names and abbreviations in Latin letters may stand in any, up to a share. */
final class ScriptCheck {
    private static final double LATIN_SHARE = 0.5;
    private static final double OTHER_SHARE = 0.2;

    /** So many letters of Japanese without one of its syllable signs are Chinese. */
    private static final int HAN_ALONE = 12;

    private static final Pattern SMALL_WORD = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Ll}[\\p{L}\\p{M}]+");

    private ScriptCheck() {}

    static List<Finding> of(Checked sentence) {
        String words = sentence.targetWords();
        Map<UnicodeScript, Integer> letters = letters(words);
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return List.of();
        }
        Set<UnicodeScript> own = own(sentence.to().script());
        int ours =
                own.stream().mapToInt(script -> letters.getOrDefault(script, 0)).sum();
        int latin = own.contains(UnicodeScript.LATIN) ? 0 : letters.getOrDefault(UnicodeScript.LATIN, 0);
        int other = all - ours - latin;
        boolean wrong = other > OTHER_SHARE * all
                || (latin > LATIN_SHARE * all && SMALL_WORD.matcher(words).find())
                || (own.contains(UnicodeScript.HIRAGANA) && isChinese(letters));
        return wrong ? List.of(Finding.of("library.check.script", sentence.to().ownName())) : List.of();
    }

    private static boolean isChinese(Map<UnicodeScript, Integer> letters) {
        return letters.getOrDefault(UnicodeScript.HAN, 0) >= HAN_ALONE
                && !letters.containsKey(UnicodeScript.HIRAGANA)
                && !letters.containsKey(UnicodeScript.KATAKANA);
    }

    private static Map<UnicodeScript, Integer> letters(String words) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        words.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .filter(script -> script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED)
                .forEach(script -> letters.merge(script, 1, Integer::sum));
        return letters;
    }

    /** By ISO 15924, which has codes for mixtures and variants that letters do not have. */
    private static Set<UnicodeScript> own(String script) {
        return switch (script) {
            case "Hans", "Hant" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.BOPOMOFO);
            case "Jpan" -> EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
            case "Kore" -> EnumSet.of(UnicodeScript.HANGUL, UnicodeScript.HAN);
            default -> EnumSet.of(UnicodeScript.forName(script));
        };
    }
}
