package vn.nhipcau.paper.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What every page carries above or below its text: page numbers, and a line that returns on other pages. */
final class PdfMargins {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iu)[-–—\\s]*(?:trang\\s*)?\\d{1,3}(?:\\s*/\\s*\\d{1,3})?[-–—\\s]*");
    private static final double MARGIN = 0.12;

    /** Points by which the same line may stand higher or lower on another page. */
    private static final double SHIFT = 3;

    private final List<PdfPage> pages;
    private final List<List<PdfRow>> rows = new ArrayList<>();

    PdfMargins(List<PdfPage> pages) {
        this.pages = pages;
        pages.forEach(page -> rows.add(inMargins(page)));
    }

    private static List<PdfRow> inMargins(PdfPage page) {
        List<PdfTable> tables = PdfTable.of(page.rulings());
        return PdfRow.of(PdfRaised.put(page.glyphs())).stream()
                .filter(row -> row.y() < page.height() * MARGIN || row.y() > page.height() * (1 - MARGIN))
                .filter(row -> tables.stream().noneMatch(table -> table.holds(row.y())))
                .toList();
    }

    /** The characters of a page without these. */
    List<PdfGlyph> without(int page) {
        List<PdfGlyph> glyphs = new ArrayList<>(PdfRaised.put(pages.get(page).glyphs()));
        for (PdfRow row : rows.get(page)) {
            if (PAGE_NUMBER.matcher(row.text()).matches() || returns(row, page)) {
                glyphs.removeAll(row.glyphs());
            }
        }
        return glyphs;
    }

    private boolean returns(PdfRow row, int page) {
        for (int other = 0; other < rows.size(); other++) {
            if (other != page && rows.get(other).stream().anyMatch(twin -> isTwin(row, twin))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTwin(PdfRow row, PdfRow other) {
        return Math.abs(row.y() - other.y()) < SHIFT && bare(row).equals(bare(other));
    }

    private static String bare(PdfRow row) {
        return row.text().replaceAll("\\d", "");
    }
}
