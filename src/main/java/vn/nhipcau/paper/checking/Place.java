package vn.nhipcau.paper.checking;

import vn.nhipcau.base.Text;

/**
 * Where a rule looked.
 *
 * @param value what its words need: words of the paper, or a number; "" for most kinds
 */
public record Place(Kind kind, Object value) {
    /** Each has its words: {@code paper.place.<KIND>}. */
    public enum Kind {
        WORDS,
        WHOLE,
        FIRST_PAGE,
        SECTION,
        SECTION_ACROSS,
        TOP_MARGIN,
        BOTTOM_MARGIN,
        HEAD,
        UNDER_HEAD,
        UNDER_NUMBER,
        UNDER_TYPE,
        ABOVE_BODY,
        TABLE,
        END
    }

    static final Place WHOLE = of(Kind.WHOLE);
    static final Place FIRST_PAGE = of(Kind.FIRST_PAGE);
    static final Place TOP_MARGIN = of(Kind.TOP_MARGIN);
    static final Place BOTTOM_MARGIN = of(Kind.BOTTOM_MARGIN);
    static final Place HEAD = of(Kind.HEAD);
    static final Place UNDER_HEAD = of(Kind.UNDER_HEAD);
    static final Place UNDER_NUMBER = of(Kind.UNDER_NUMBER);
    static final Place UNDER_TYPE = of(Kind.UNDER_TYPE);
    static final Place ABOVE_BODY = of(Kind.ABOVE_BODY);
    static final Place END = of(Kind.END);

    private static Place of(Kind kind) {
        return new Place(kind, "");
    }

    /** At words of the paper. */
    static Place at(String text) {
        return new Place(Kind.WORDS, Words.quoted(text));
    }

    static Place section(int number, boolean isLandscape) {
        return new Place(isLandscape ? Kind.SECTION_ACROSS : Kind.SECTION, number);
    }

    static Place table(int rows) {
        return new Place(Kind.TABLE, rows);
    }

    boolean isEmpty() {
        return kind == Kind.WORDS && value.equals("");
    }

    /** Whether it is words of the paper itself, in its language. */
    public boolean isQuoted() {
        return kind == Kind.WORDS;
    }

    public String in(Text text) {
        return text.get("paper.place." + kind, value);
    }
}
