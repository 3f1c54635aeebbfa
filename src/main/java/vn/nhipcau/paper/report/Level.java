package vn.nhipcau.paper.report;

import java.util.Arrays;
import java.util.List;
import vn.nhipcau.paper.parts.ItemMark;

/**
 * On which level of an outline a heading stands. Equal levels are brothers.
 *
 * @param kind of its mark
 * @param depth how many numbers the mark has, or the level of the heading's style
 */
record Level(Kind kind, int depth) {
    /** From the highest to the lowest. */
    enum Kind {
        ANNEX,
        PART,
        STYLED,
        CAPITALS,
        UPPER,
        ROMAN,
        NUMBER,
        BRACKET,
        LETTER,
        ROUND,
        STAR
    }

    static Level of(ItemMark mark, String text) {
        List<String> numbers = numbers(mark);
        return switch (mark.style()) {
            case ARTICLE, PART -> new Level(Kind.PART, 1);
            case UPPER -> new Level(Kind.UPPER, 1);
            case ROMAN -> new Level(Kind.ROMAN, 1);
            case LETTER -> new Level(Kind.LETTER, numbers.size());
            case NUMBER -> {
                boolean round = text.startsWith("(");
                boolean bracket = text.substring(0, mark.end()).contains(")");
                yield new Level(round ? Kind.ROUND : bracket ? Kind.BRACKET : Kind.NUMBER, 1);
            }
            // "II.1" stands where "1" would
            case DECIMAL -> new Level(Kind.NUMBER, isRoman(numbers.getFirst()) ? numbers.size() - 1 : numbers.size());
            case BULLET -> new Level(Kind.STAR, 1);
        };
    }

    static List<String> numbers(ItemMark mark) {
        return Arrays.asList(mark.number().split("\\.", -1));
    }

    private static boolean isRoman(String number) {
        return number.matches("[IVX]+");
    }

    boolean isAbove(Level other) {
        return kind == other.kind ? depth < other.depth : kind.compareTo(other.kind) < 0;
    }
}
