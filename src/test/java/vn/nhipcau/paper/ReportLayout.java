package vn.nhipcau.paper;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * How a drawn report is laid out.
 *
 * @param levels how each depth is counted
 * @param titleEnd what stands behind titles below the top
 * @param counted the marks are made by Word
 * @param columns the letterhead stands in two columns
 * @param dense without blank lines between bullets
 */
record ReportLayout(
        Format format,
        List<Level> levels,
        String romanEnd,
        String arabicEnd,
        String letterEnd,
        String titleEnd,
        String bullet,
        Notes notes,
        boolean counted,
        boolean columns,
        boolean dense) {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");
    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "đ", "e", "g", "h");

    enum Format {
        TXT,
        MD,
        DOCX
    }

    enum Level {
        PART,
        CAPITAL,
        ROMAN,
        /** "II.1" below "II". */
        ROMAN_DECIMAL,
        ARABIC,
        /** "2.1" below "2". */
        DECIMAL,
        LETTER,
        BRACKET,
        /** A heading without a mark. */
        BARE
    }

    /** How notes are marked in text; Word and Markdown have their own way. */
    enum Notes {
        TYPED,
        RAISED
    }

    private static final List<List<Level>> SCHEMES = List.of(
            List.of(Level.ROMAN, Level.ARABIC, Level.LETTER),
            List.of(Level.ROMAN, Level.ARABIC, Level.LETTER, Level.BRACKET),
            List.of(Level.CAPITAL, Level.ROMAN, Level.ARABIC, Level.LETTER),
            List.of(Level.ROMAN, Level.ARABIC, Level.DECIMAL),
            List.of(Level.ARABIC, Level.DECIMAL, Level.DECIMAL),
            List.of(Level.PART, Level.ARABIC, Level.LETTER),
            List.of(Level.ROMAN, Level.ROMAN_DECIMAL, Level.LETTER));

    static ReportLayout draw(Format format, Random random) {
        boolean bare = format != Format.TXT && random.nextInt(6) == 0;
        List<Level> levels =
                bare ? List.of(Level.BARE, Level.BARE, Level.BARE) : SCHEMES.get(random.nextInt(SCHEMES.size()));
        boolean bracketed = levels.contains(Level.BRACKET);
        String letterEnd = random.nextInt(4) == 0 ? "." : ")";
        String arabicEnd = List.of(".", ".", ".", "/", bracketed || letterEnd.equals(")") ? "." : ")")
                .get(random.nextInt(5));
        boolean plain = levels.getFirst() != Level.PART && levels.getFirst() != Level.BARE;
        return new ReportLayout(
                format,
                levels,
                List.of(".", ".", ".", "/").get(random.nextInt(4)),
                arabicEnd,
                letterEnd,
                List.of("", "", "", ":", ".").get(random.nextInt(5)),
                List.of("-", "-", "-", "+", "–", "•").get(random.nextInt(6)),
                random.nextBoolean() ? Notes.TYPED : Notes.RAISED,
                format == Format.DOCX && plain && random.nextInt(3) == 0,
                format != Format.MD && random.nextInt(3) == 0,
                random.nextInt(3) == 0);
    }

    /** The mark as printed behind those above it; empty where there is none. */
    String mark(List<Integer> chain) {
        int depth = chain.size() - 1;
        int number = chain.get(depth);
        return switch (levels.get(depth)) {
            case PART -> "PHẦN " + ROMAN.get(number - 1);
            case CAPITAL -> (char) ('A' + number - 1) + ".";
            case ROMAN -> ROMAN.get(number - 1) + romanEnd;
            case ROMAN_DECIMAL -> ROMAN.get(chain.get(depth - 1) - 1) + "." + number + ".";
            case ARABIC -> number + arabicEnd;
            case DECIMAL -> decimal(chain, depth) + ".";
            case LETTER -> LETTERS.get(number - 1) + letterEnd;
            case BRACKET -> "(" + number + ")";
            case BARE -> "";
        };
    }

    private String decimal(List<Integer> chain, int depth) {
        String above = levels.get(depth - 1) == Level.DECIMAL
                ? decimal(chain, depth - 1)
                : String.valueOf(chain.get(depth - 1));
        return above + "." + chain.get(depth);
    }

    /** What the mark adds to the path. */
    @Nullable
    String step(List<Integer> chain) {
        int depth = chain.size() - 1;
        int number = chain.get(depth);
        return switch (levels.get(depth)) {
            case PART, ROMAN -> ROMAN.get(number - 1);
            case CAPITAL -> String.valueOf((char) ('A' + number - 1));
            case LETTER -> LETTERS.get(number - 1);
            case ROMAN_DECIMAL, ARABIC, DECIMAL, BRACKET -> String.valueOf(number);
            case BARE -> null;
        };
    }
}
