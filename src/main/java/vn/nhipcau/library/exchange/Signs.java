package vn.nhipcau.library.exchange;

import java.util.regex.Pattern;

/** What a file can hold of a text. */
final class Signs {
    static final char UNKNOWN = '\uFFFD';

    /** Okapi marks its codes with letters for private use: those of a text must not be taken for them. */
    private static final char FIRST_OF_OKAPI = '\uE101';

    private static final char LAST_OF_OKAPI = '\uE106';

    private static final Pattern OF_OKAPI = Pattern.compile("[\uE101-\uE106]|&#(?:x0*[eE]10[1-6]|0*5760[1-6]);");

    private Signs() {}

    /** A text as it leaves: what XML cannot hold is seen as U+FFFD. */
    static String bearable(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            if (!isBearable(text, i)) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, UNKNOWN);
            }
        }
        return mended == null ? text : mended.toString();
    }

    /** A text as it leaves where control characters have names of their own. */
    static String named(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (!isBearable(text, i) && (text.charAt(i) >= ' ' || text.charAt(i) == 0)) {
                mended.setCharAt(i, UNKNOWN);
            }
        }
        return mended.toString();
    }

    /** XML without the letters that Okapi keeps for itself, in as many lines. */
    static String withoutOkapis(String xml) {
        return OF_OKAPI.matcher(xml).replaceAll(String.valueOf(UNKNOWN));
    }

    private static boolean isBearable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        if (c >= FIRST_OF_OKAPI && c <= LAST_OF_OKAPI) {
            return false;
        }
        return c < '\uFFFE' && (c >= ' ' || c == '\t' || c == '\n' || c == '\r');
    }
}
