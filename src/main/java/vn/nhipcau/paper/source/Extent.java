package vn.nhipcau.paper.source;

import vn.nhipcau.paper.UnreadablePaper;

/**
 * How much one paper may hold: who reads it keeps all of its words in memory. Two thousand pages are about five million characters
 * on eighty thousand lines.
 */
final class Extent {
    private static final int CHARACTERS = 6_000_000;

    /** Paragraphs, empty ones too, and cells of tables. */
    private static final int LINES = 120_000;

    /** The longest paragraphs of real papers have some ten thousand characters. */
    private static final int LINE = 200_000;

    private static final int PAGES = 3_000;

    /** Steps of drawing in a printed file; its pages of text have some thousand each. */
    private static final int STEPS = 2_500_000;

    private int lines;
    private int pages;
    private int steps;
    private int characters;

    /**
     * Counts one line.
     *
     * @throws UnreadablePaper tooLong, when that is more than any paper holds
     */
    void line(int length) {
        lines++;
        characters(length);
        if (lines > LINES) {
            throw tooLong();
        }
        refuseLong(length);
    }

    void characters(int length) {
        characters += length;
        if (characters > CHARACTERS) {
            throw tooLong();
        }
    }

    void page() {
        if (++pages > PAGES) {
            throw tooLong();
        }
    }

    void step() {
        if (++steps > STEPS) {
            throw new UnreadablePaper("bomb");
        }
    }

    /** One paragraph, while it grows. */
    static void refuseLong(int length) {
        if (length > LINE) {
            throw tooLong();
        }
    }

    private static UnreadablePaper tooLong() {
        return new UnreadablePaper("tooLong");
    }
}
