package vn.nhipcau.paper.writing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it may stand in a file: NFC, and what XML 1.0 cannot hold is seen as U+FFFD instead of being lost. */
final class PlainText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern BREAK = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");

    private PlainText() {}

    /** One line: white space is one space, none at the ends. */
    static String line(String text) {
        String bearable = bearable(text);
        StringBuilder line = new StringBuilder(bearable.length());
        for (int i = 0; i < bearable.length(); i++) {
            char c = bearable.charAt(i);
            if (!isSpace(c)) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        if (!line.isEmpty() && line.charAt(line.length() - 1) == ' ') {
            line.setLength(line.length() - 1);
        }
        return line.toString();
    }

    /** The text itself where nothing in it is wrong. */
    static String bearable(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder mended = null;
        for (int i = 0; i < composed.length(); i++) {
            if (!isBearable(composed, i)) {
                mended = mended == null ? new StringBuilder(composed) : mended;
                mended.setCharAt(i, REPLACEMENT);
            }
        }
        return mended == null ? composed : mended.toString();
    }

    private static boolean isBearable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < '\uFFFE' && (c >= ' ' || isSpace(c));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The lines of a text that are not empty. */
    static List<String> lines(String text) {
        return BREAK.splitAsStream(text)
                .map(PlainText::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static String capitals(String text) {
        return line(text).toUpperCase(Locale.ROOT);
    }

    /** Without the mark at its end, which the place in a list decides. */
    static String unclosed(String text) {
        String line = line(text);
        int end = line.length();
        while (end > 0 && " ;,.".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }
}
