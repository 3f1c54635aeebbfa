package vn.nhipcau.paper.writing;

import java.util.List;
import vn.nhipcau.paper.writing.DocumentXml.Place;
import vn.nhipcau.paper.writing.NotedText.Piece;

/** The parts of a paper's body or of an annex, one after the other. */
final class Body {
    private static final int AFTER_TABLE = 120;

    private final DocumentXml document;
    private final Sheet sheet;
    private final boolean bookmarked;

    /**
     * To be written.
     *
     * @param bookmarked headings can be led to
     */
    Body(DocumentXml document, Sheet sheet, boolean bookmarked) {
        this.document = document;
        this.sheet = sheet;
        this.bookmarked = bookmarked;
    }

    /**
     * Writes them.
     *
     * @param signed the signature follows, and must not stand alone on a page
     */
    void write(List<Part> parts, boolean signed) {
        for (int i = 0; i < parts.size(); i++) {
            boolean isLast = signed && i == parts.size() - 1;
            switch (parts.get(i)) {
                case Part.Heading heading -> heading(heading);
                case Part.Paragraph paragraph -> paragraph(paragraph, isLast);
                case Part.Bullets bullets -> bullets(bullets, isLast);
                case Part.PaperTable table -> {
                    new Table(document, table, sheet.textWidth()).write(isLast);
                    document.gap(AFTER_TABLE, isLast ? Place.KEPT : Place.AS_STYLED);
                }
            }
        }
    }

    private void heading(Part.Heading heading) {
        PaperStyle style = switch (heading.level()) {
            case 1 -> PaperStyle.HEADING1;
            case 2 -> PaperStyle.HEADING2;
            default -> PaperStyle.HEADING3;
        };
        if (bookmarked) {
            document.bookmarkNext();
        }
        document.paragraph(style, Decree30.heading(heading));
    }

    private void paragraph(Part.Paragraph paragraph, boolean keepLast) {
        List<List<Piece>> lines = NotedText.lines(paragraph);
        for (int i = 0; i < lines.size(); i++) {
            boolean kept = keepLast && i == lines.size() - 1;
            document.noted(PaperStyle.BODY_TEXT, kept ? Place.KEPT : Place.AS_STYLED, lines.get(i));
        }
    }

    private void bullets(Part.Bullets bullets, boolean keepLast) {
        List<String> items = bullets.items();
        for (int i = 0; i < items.size(); i++) {
            boolean kept = keepLast && i == items.size() - 1;
            String item = Decree30.undashed(items.get(i));
            document.paragraph(PaperStyle.BULLET, kept ? Place.KEPT : Place.AS_STYLED, item);
        }
    }
}
