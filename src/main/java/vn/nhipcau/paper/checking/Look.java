package vn.nhipcau.paper.checking;

import java.util.Locale;
import java.util.Set;
import vn.nhipcau.paper.writing.TimesFace;

/**
 * How letters are printed.
 *
 * @param font of letters without marks
 * @param markedFont of all other letters: Word has two fonts for a Latin text
 * @param size in points
 * @param colour as Word writes it: six hexadecimal digits or auto
 * @param capitals whether small letters are printed as capitals
 */
record Look(
        String font,
        String markedFont,
        double size,
        boolean bold,
        boolean italic,
        String colour,
        boolean capitals,
        boolean underlined,
        boolean hidden) {
    private static final Set<String> BLACK = Set.of("auto", "000000");

    boolean isBlack() {
        return BLACK.contains(colour.toLowerCase(Locale.ROOT));
    }

    /** As it is printed, in twips. */
    double width(String text) {
        return (bold ? TimesFace.BOLD : TimesFace.REGULAR).width(text, size) * 20;
    }
}
