package vn.nhipcau.paper.checking;

import vn.nhipcau.base.Text;

/**
 * What was seen where a rule looked.
 *
 * @param value what its words need: words of the paper, or a number, which each language writes in its own way; "" for most kinds
 */
public record Found(Kind kind, Object value) {
    /** Each has its words: {@code paper.found.<KIND>}. */
    public enum Kind {
        NOTHING,
        WORDS,
        FONT,
        BLACK,
        COLOUR,
        MILLIMETRES,
        SHEET,
        POINTS,
        LINES,
        LETTERS,
        UPRIGHT,
        BOLD,
        ITALIC,
        BOLD_ITALIC,
        CAPITALS,
        SMALL,
        LEFT,
        CENTRED,
        RIGHT,
        JUSTIFIED,
        RIGHT_HALF,
        NOT_RIGHT_HALF,
        PORTRAIT,
        LANDSCAPE,
        NO_LINE,
        BROKEN_LINE,
        LINE_SHARE,
        IN_HEADER,
        IN_HEADER_ASIDE,
        IN_FOOTER,
        SHOWN,
        HIDDEN,
        ARABIC,
        ROMAN,
        LETTERED,
        OTHER_NUMBERS,
        STARTS,
        GOES_ON,
        REPEATED,
        NOT_REPEATED,
        COMPOSED,
        UNICODE
    }

    static Found of(Kind kind) {
        return new Found(kind, "");
    }

    static Found words(String text) {
        return new Found(Kind.WORDS, Words.quoted(text));
    }

    static Found millimetres(double twips) {
        return new Found(Kind.MILLIMETRES, rounded(twips / Section.TWIPS_PER_MM));
    }

    static Found points(double points) {
        return new Found(Kind.POINTS, rounded(points));
    }

    /** To a tenth; there is no "minus zero". */
    static double rounded(double value) {
        return Math.rint(value * 10) / 10 + 0.0;
    }

    /** Whether it is words of the paper itself, in its language. */
    public boolean isQuoted() {
        return kind == Kind.WORDS;
    }

    public String in(Text text) {
        return text.get("paper.found." + kind, value);
    }
}
