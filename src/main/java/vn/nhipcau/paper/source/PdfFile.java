package vn.nhipcau.paper.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.SourceText;
import vn.nhipcau.paper.UnreadablePaper;

/** A PDF file with text: columns of the letterhead apart, tables by their ruled lines, lines joined to paragraphs. */
public final class PdfFile {
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–—\\s]*\\d{1,3}(?:\\s*/\\s*\\d{1,3})?[-–—\\s]*");
    private static final double MARGIN = 0.12;

    /** Three centimetres, in points. */
    private static final double WIDEST_MARGIN = 85;

    private PdfFile() {}

    /**
     * The paragraphs in reading order.
     *
     * @throws UnreadablePaper encrypted, broken
     */
    public static SourceText read(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<PdfPage> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(PdfPage.read(page));
            }
            PdfLines lines = new PdfLines();
            for (int i = 0; i < pages.size(); i++) {
                read(pages.get(i), i + 1, lines, right(pages, pages.get(i).width()));
            }
            return new SourceText("pdf", Math.max(1, pages.size()), numbered(lines.lines()));
        } catch (InvalidPasswordException e) {
            throw new UnreadablePaper("encrypted");
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | StackOverflowError e) {
            // PDFBox answers some damaged files with these
            throw new UnreadablePaper("broken");
        }
    }

    /** Where full lines end on pages of this width. */
    private static double right(List<PdfPage> pages, double width) {
        return pages.stream()
                .filter(page -> Math.abs(page.width() - width) < 1)
                .flatMap(page -> page.glyphs().stream())
                .filter(glyph -> !glyph.isBlank())
                .mapToDouble(PdfGlyph::end)
                .max()
                .stream()
                .map(end -> Math.max(end, width - WIDEST_MARGIN))
                .sum();
    }

    private static void read(PdfPage page, int number, PdfLines lines, double right) {
        List<PdfGlyph> glyphs = PdfRaised.put(page.glyphs());
        for (PdfRow row : PdfRow.of(glyphs)) {
            boolean margin = row.y() < page.height() * MARGIN || row.y() > page.height() * (1 - MARGIN);
            if (margin && PAGE_NUMBER.matcher(row.text()).matches()) {
                glyphs.removeAll(row.glyphs());
            }
        }
        lines.page(number, glyphs, PdfTable.of(page.rulings()), right);
    }

    private static List<Line> numbered(List<Line> lines) {
        List<Line> numbered = new ArrayList<>();
        for (Line line : lines) {
            numbered.add(new Line(numbered.size() + 1, line.text(), line.page(), line.bold(), line.cell()));
        }
        return numbered;
    }
}
