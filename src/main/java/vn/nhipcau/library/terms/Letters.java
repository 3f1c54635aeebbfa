package vn.nhipcau.library.terms;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import vn.nhipcau.library.Coded;
import vn.nhipcau.paper.Folding;

/**
 * A text as it is compared with forms: composed, without codes of marks and invisible signs, one space where white space
 * stands, one kind of dash and apostrophe. Of each letter it knows where it stood.
 */
final class Letters {
    /** Scripts whose words stand without space: there is no telling where one ends. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN);

    private final char[] written;
    private final int[] from;
    private final int[] to;
    private final String key;
    private int length;

    private Letters(String text) {
        written = new char[text.length()];
        from = new int[text.length()];
        to = new int[text.length()];
        take(text);
        key = Folding.key(new String(written, 0, length));
    }

    static Letters of(String text) {
        return new Letters(text);
    }

    /** Each letter as it is compared: without case. */
    String key() {
        return key;
    }

    int length() {
        return length;
    }

    char at(int letter) {
        return written[letter];
    }

    int from(int letter) {
        return from[letter];
    }

    int to(int letter) {
        return to[letter];
    }

    /** Whether a word may begin at a letter. */
    boolean mayBegin(int letter) {
        if (letter == 0) {
            return true;
        }
        Kind kind = kind(written[letter]);
        return kind != Kind.MARK && (kind == Kind.OTHER || kind == Kind.UNSPACED || kind != before(letter));
    }

    /** Whether a word may end before a letter. Korean particles follow a name without space. */
    boolean mayEnd(int letter) {
        if (letter == length) {
            return true;
        }
        Kind kind = kind(written[letter]);
        return kind != Kind.MARK && (kind != Kind.SPACED || before(letter) != Kind.SPACED);
    }

    /** What stands before a letter, without its marks. */
    private Kind before(int letter) {
        int at = letter - 1;
        while (at > 0 && isMark(written[at])) {
            at--;
        }
        return kind(written[at]);
    }

    private enum Kind {
        SPACED,
        KOREAN,
        UNSPACED,
        MARK,
        OTHER
    }

    private static Kind kind(char letter) {
        if (isMark(letter)) {
            return Kind.MARK;
        }
        if (!Character.isLetterOrDigit(letter)) {
            return Kind.OTHER;
        }
        if (letter < 0x0e00 || Character.isDigit(letter)) {
            return Kind.SPACED;
        }
        UnicodeScript script = UnicodeScript.of(letter);
        return UNSPACED.contains(script) ? Kind.UNSPACED : script == UnicodeScript.HANGUL ? Kind.KOREAN : Kind.SPACED;
    }

    private static boolean isMark(char letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private void take(String text) {
        Matcher code = Coded.CODE.matcher(text);
        int nextCode = code.find() ? code.start() : text.length();
        int at = 0;
        while (at < text.length()) {
            if (at == nextCode) {
                at = code.end();
                nextCode = code.find() ? code.start() : text.length();
            } else {
                at = takeOne(text, at, nextCode);
            }
        }
    }

    /** Takes a letter with its marks. Returns what comes next. */
    private int takeOne(String text, int at, int limit) {
        char letter = plain(text.charAt(at));
        int next = at + 1;
        if (letter == 0) {
            return next;
        }
        if (letter == ' ') {
            if (length > 0 && written[length - 1] != ' ') {
                put(' ', at, next);
            }
            return next;
        }
        while (next < limit && joinsOn(text.charAt(next))) {
            next++;
        }
        if (next == at + 1) {
            put(letter, at, next);
            return next;
        }
        String cluster = text.substring(at, next);
        String normal = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        // a few letters are longer when normal
        String composed = normal.length() > cluster.length() ? cluster : normal;
        boolean same = composed.length() == cluster.length();
        for (int i = 0; i < composed.length(); i++) {
            put(composed.charAt(i), same ? at + i : at, same ? at + i + 1 : next);
        }
        return next;
    }

    private void put(char letter, int start, int end) {
        written[length] = letter;
        from[length] = start;
        to[length++] = end;
    }

    /** Marks, and the later parts of a Korean syllable that is written in parts. */
    private static boolean joinsOn(char letter) {
        return letter >= 0x0300 && (isMark(letter) || (letter >= 0x1160 && letter <= 0x11ff));
    }

    /** Zero for a sign that nobody sees. */
    private static char plain(char letter) {
        return switch (letter) {
            case '\u00ad', '\u200b', '\u2060', '\ufeff' -> 0;
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u00a0', '\u202f', '\u2007', '\u3000' -> ' ';
            default -> Character.isWhitespace(letter) || Character.isSpaceChar(letter) ? ' ' : letter;
        };
    }
}
