package vn.nhipcau.paper.writing;

import java.util.List;
import vn.nhipcau.paper.writing.DocumentXml.Place;

/** The parts of a paper's body or of an annex, one after the other. */
final class Body {
    private static final int AFTER_TABLE = 120;

    private final DocumentXml document;
    private final Sheet sheet;

    Body(DocumentXml document, Sheet sheet) {
        this.document = document;
        this.sheet = sheet;
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
                case Part.Paragraph paragraph ->
                    paragraphs(PaperStyle.BODY_TEXT, PlainText.lines(paragraph.text()), isLast);
                case Part.Bullets bullets ->
                    paragraphs(
                            PaperStyle.BULLET,
                            bullets.items().stream().map(Decree30::bullet).toList(),
                            isLast);
                case Part.PaperTable table -> {
                    new Table(document, table, sheet.textWidth()).write();
                    document.gap(AFTER_TABLE);
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
        document.paragraph(style, Decree30.heading(heading));
    }

    private void paragraphs(PaperStyle style, List<String> texts, boolean keepLast) {
        for (int i = 0; i < texts.size(); i++) {
            boolean kept = keepLast && i == texts.size() - 1;
            document.paragraph(style, kept ? Place.KEPT : Place.AS_STYLED, texts.get(i));
        }
    }
}
