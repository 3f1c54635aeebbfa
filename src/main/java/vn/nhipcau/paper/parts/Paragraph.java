package vn.nhipcau.paper.parts;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Cell;

/**
 * A paragraph of a paper, joined over broken lines.
 *
 * @param mark what stands before its words
 * @param words without the mark
 */
public record Paragraph(
        Passage whole,
        @Nullable ItemMark mark,
        Passage words,
        boolean bold,
        @Nullable Cell cell) {
    public static Paragraph of(Passage whole, boolean bold, @Nullable Cell cell) {
        ItemMark mark = ItemMark.of(whole.text());
        return new Paragraph(whole, mark, mark == null ? whole : whole.from(mark.end()), bold, cell);
    }

    /** The paragraph with other words behind its mark, as when a mark proves to be none. */
    public Paragraph unmarked() {
        return new Paragraph(whole, null, whole, bold, cell);
    }

    public String text() {
        return whole.text();
    }

    public boolean isNumbered() {
        return mark != null && mark.isNumbered();
    }

    /** All its letters are capitals. */
    public boolean isCapitals() {
        return isCapitals(words.text());
    }

    public static boolean isCapitals(String text) {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            any |= Character.isUpperCase(c);
        }
        return any;
    }
}
