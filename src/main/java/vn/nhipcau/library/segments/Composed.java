package vn.nhipcau.library.segments;

import java.text.Normalizer;

/**
 * A text with its letters composed, its white space plain and its invisible signs gone, that knows where each of its
 * signs came from: rules look at it, so that what does not touch the meaning does not move the end of a sentence either.
 */
final class Composed {
    private final String text;

    /** Where each sign of the text began; one more for the end. */
    private final int[] origins;

    private Composed(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Composed of(String words) {
        StringBuilder text = new StringBuilder(words.length());
        int[] origins = new int[words.length() * 3 + 1];
        int at = 0;
        while (at < words.length()) {
            int end = clusterEnd(words, at);
            String cluster = Normalizer.normalize(words.substring(at, end), Normalizer.Form.NFC);
            for (int i = 0; i < cluster.length(); i++) {
                char sign = cluster.charAt(i);
                if (!isUnseen(sign)) {
                    origins[text.length()] = at;
                    text.append(isSpace(sign) ? ' ' : sign);
                }
            }
            at = end;
        }
        origins[text.length()] = words.length();
        return new Composed(text.toString(), origins);
    }

    String text() {
        return text;
    }

    int origin(int place) {
        return origins[place];
    }

    static boolean isSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    static boolean isUnseen(char sign) {
        return sign == '\u00ad' || sign == '\u200b' || sign == '\u2060' || sign == '\ufeff';
    }

    /** A sign with the marks and Korean vowels that compose with it. */
    private static int clusterEnd(String words, int at) {
        int end = at + Character.charCount(words.codePointAt(at));
        while (end < words.length() && composes(words.codePointAt(end))) {
            end += Character.charCount(words.codePointAt(end));
        }
        return end;
    }

    private static boolean composes(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> sign >= 0x1160 && sign <= 0x11ff;
        };
    }
}
