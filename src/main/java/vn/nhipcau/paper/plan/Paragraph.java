package vn.nhipcau.paper.plan;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Cell;

/**
 * A paragraph of a paper, joined over broken lines.
 *
 * @param mark what stands before its words
 * @param words without the mark
 */
record Paragraph(
        Passage whole,
        @Nullable ItemMark mark,
        Passage words,
        boolean bold,
        @Nullable Cell cell) {
    static Paragraph of(Passage whole, boolean bold, @Nullable Cell cell) {
        ItemMark mark = ItemMark.of(whole.text());
        return new Paragraph(whole, mark, mark == null ? whole : whole.from(mark.end()), bold, cell);
    }

    /** The paragraph with other words behind its mark, as when a mark proves to be none. */
    Paragraph unmarked() {
        return new Paragraph(whole, null, whole, bold, cell);
    }

    String text() {
        return whole.text();
    }

    boolean isNumbered() {
        return mark != null && mark.isNumbered();
    }

    /** All its letters are capitals. */
    boolean isCapitals() {
        return isCapitals(words.text());
    }

    static boolean isCapitals(String text) {
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
