package vn.nhipcau.paper.writing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text as it may stand in a file: NFC, and what XML 1.0 cannot hold is seen as U+FFFD instead of being lost. */
final class PlainText {
    private static final char REPLACEMENT = '\uFFFD';

    /** Letters below are NFC whatever stands beside them. */
    private static final char FIRST_COMBINING = '\u0300';

    private PlainText() {}

    /** One line: white space is one space, none at the ends. */
    static String line(String text) {
        String single = singleSpaced(text);
        int from = single.startsWith(" ") ? 1 : 0;
        int to = single.length() > from && single.endsWith(" ") ? single.length() - 1 : single.length();
        return single.substring(from, to);
    }

    /** White space is one space, at the ends too. The text itself where nothing in it is wrong. */
    static String singleSpaced(String text) {
        String bearable = bearable(text);
        int wrong = firstWrongSpace(bearable);
        if (wrong == bearable.length()) {
            return bearable;
        }
        StringBuilder single = new StringBuilder(bearable.length()).append(bearable, 0, wrong);
        for (int i = wrong; i < bearable.length(); i++) {
            char c = bearable.charAt(i);
            if (!isSpace(c)) {
                single.append(c);
            } else if (single.isEmpty() || single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        return single.toString();
    }

    private static int firstWrongSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c) && (c != ' ' || (i > 0 && text.charAt(i - 1) == ' '))) {
                return i;
            }
        }
        return text.length();
    }

    /** The text itself where nothing in it is wrong. */
    static String bearable(String text) {
        String composed = composed(text);
        StringBuilder mended = null;
        for (int i = 0; i < composed.length(); i++) {
            if (!isBearable(composed, i)) {
                mended = mended == null ? new StringBuilder(composed) : mended;
                mended.setCharAt(i, REPLACEMENT);
            }
        }
        return mended == null ? composed : mended.toString();
    }

    /** Most texts need no second look: neither plain letters nor the composed ones of Vietnamese change. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_COMBINING && !isVietnamese(c)) {
                return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                        ? text
                        : Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Composed letters with two marks, and the dashes and quotes of running text. */
    private static boolean isVietnamese(char c) {
        return (c >= '\u1EA0' && c <= '\u1EF9') || (c >= '\u2010' && c <= '\u2026');
    }

    private static boolean isBearable(String text, int at) {
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return c < '\uFFFE' && (c >= ' ' || isSpace(c));
        }
        return Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || isBreak(c);
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** The lines of a text that are not empty. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(1);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                String line = line(text.substring(from, i));
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                from = i + 1;
            }
        }
        return lines;
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
