package vn.nhipcau.paper.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small figures above the base line, as of notes and of "m²": characters of their own, on the line beside them. */
final class PdfRaised {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final double SMALLER = 0.85;
    private static final double NEAR = 0.7;

    private PdfRaised() {}

    /** @param glyphs in the order in which the page draws them */
    static List<PdfGlyph> put(List<PdfGlyph> glyphs) {
        List<PdfGlyph> all = new ArrayList<>(glyphs);
        for (int i = 0; i < all.size(); i++) {
            if (isDigit(all.get(i))) {
                PdfGlyph beside = beside(all, i);
                if (beside != null) {
                    all.set(i, raised(all.get(i), beside.y()));
                }
            }
        }
        return all;
    }

    private static boolean isDigit(PdfGlyph glyph) {
        return glyph.text().length() == 1
                && glyph.text().charAt(0) >= '0'
                && glyph.text().charAt(0) <= '9';
    }

    /** The larger character to which a raised one belongs: before it, else behind it. */
    private static @Nullable PdfGlyph beside(List<PdfGlyph> all, int index) {
        PdfGlyph glyph = all.get(index);
        for (int i = index - 1; i >= 0 && i >= index - 2; i--) {
            PdfGlyph before = all.get(i);
            if (isAbove(glyph, before) && Math.abs(glyph.x() - before.end()) < before.height() * NEAR) {
                return before;
            }
        }
        for (int i = index + 1; i < all.size() && i <= index + 3; i++) {
            PdfGlyph behind = all.get(i);
            if (!behind.isBlank() && isAbove(glyph, behind) && Math.abs(behind.x() - glyph.end()) < behind.height()) {
                return behind;
            }
        }
        return null;
    }

    private static boolean isAbove(PdfGlyph glyph, PdfGlyph line) {
        double lift = line.y() - glyph.y();
        boolean smaller = glyph.height() < line.height() * SMALLER;
        boolean sameAsRaised = RAISED.contains(line.text()) && Math.abs(glyph.height() - line.height()) < 1;
        return !line.isBlank() && lift > 1 && lift < line.height() * 1.5 && (smaller || sameAsRaised);
    }

    private static PdfGlyph raised(PdfGlyph glyph, double y) {
        String text = String.valueOf(RAISED.charAt(glyph.text().charAt(0) - '0'));
        return new PdfGlyph(text, glyph.x(), y, glyph.width(), glyph.height(), glyph.space(), glyph.bold());
    }
}
