package vn.nhipcau.paper.checking;

import java.util.Locale;
import java.util.regex.Pattern;

/** Questions about words, free of the machine's language. */
final class Words {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final int QUOTED = 60;
    private static final int LOOKED_AT = 400;

    private Words() {}

    static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    static String quoted(String text) {
        // a paragraph may be long as a book
        String words = spaced(text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text);
        return words.length() <= QUOTED ? words : words.substring(0, QUOTED).strip() + "…";
    }

    static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    static boolean isUpper(String text) {
        return hasLetters(text) && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** As the decree's "in hoa" and "in thường" tell apart: a word of small letters makes it so. */
    static boolean isLower(String text) {
        return text.codePoints().anyMatch(Character::isLowerCase);
    }
}
