package vn.nhipcau.paper.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.nhipcau.paper.Line;
import vn.nhipcau.paper.SourceText;
import vn.nhipcau.paper.UnreadablePaper;

/** A PDF file with text: columns of the letterhead apart, tables by their ruled lines, lines joined to paragraphs. */
public final class PdfFile {
    /** Three centimetres, in points. */
    private static final double WIDEST_MARGIN = 85;

    private PdfFile() {}

    /**
     * The paragraphs in reading order.
     *
     * @throws UnreadablePaper encrypted, broken, active, embedded, secret, tooLong, bomb
     */
    public static SourceText read(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<PdfPage> pages = pages(document);
            Map<Long, Double> right = new HashMap<>();
            PdfMargins margins = new PdfMargins(pages);
            PdfLines lines = new PdfLines();
            for (int i = 0; i < pages.size(); i++) {
                PdfPage page = pages.get(i);
                lines.page(
                        i + 1,
                        margins.without(i),
                        PdfTable.of(page.rulings()),
                        right.computeIfAbsent(Math.round(page.width()), width -> right(pages, page.width())));
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

    private static List<PdfPage> pages(PDDocument document) throws IOException {
        List<PdfPage> pages = new ArrayList<>();
        Extent extent = new Extent();
        PdfDangers.refuse(document);
        for (PDPage page : document.getPages()) {
            PdfDangers.refuse(page, pages.size() + 1);
            pages.add(PdfPage.read(page, extent));
        }
        return pages;
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

    private static List<Line> numbered(List<Line> lines) {
        List<Line> numbered = new ArrayList<>();
        for (Line line : lines) {
            numbered.add(new Line(numbered.size() + 1, line.text(), line.page(), line.bold(), line.cell()));
        }
        return numbered;
    }
}
