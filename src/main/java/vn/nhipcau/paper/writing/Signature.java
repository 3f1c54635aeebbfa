package vn.nhipcau.paper.writing;

import java.util.List;
import java.util.stream.Stream;
import vn.nhipcau.paper.Signer;
import vn.nhipcau.paper.writing.DocumentXml.Place;

/** The end of a paper: who receives it, beside who signs it. */
final class Signature {
    /** 72 and 93 mm. */
    private static final int LEFT = 4082;

    private static final int RIGHT = Sheet.PORTRAIT.textWidth() - LEFT;

    /** Between the two, so that a long recipient does not run into the signature. */
    private static final int BETWEEN = 140;

    private static final int SPACE = 120;

    private final DocumentXml document;
    private final OfficialPaper paper;

    Signature(DocumentXml document, OfficialPaper paper) {
        this.document = document;
        this.paper = paper;
    }

    void write() {
        document.openColumns(LEFT, RIGHT);
        document.openRow();
        document.openCell(LEFT);
        document.gap(SPACE);
        recipients(Decree30.recipients(paper.recipients(), paper.archive()));
        document.close();
        document.openCell(RIGHT);
        document.gap(SPACE);
        signer(paper.signer());
        document.close();
        document.close();
        document.close();
    }

    private void recipients(List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        document.paragraph(PaperStyle.RECIPIENTS, "Nơi nhận:");
        PaperStyle style = PaperStyle.RECIPIENT;
        int dash = Sheet.twips(style.face().width("- ", style.points));
        Place hung = Place.indented(dash, BETWEEN, -dash);
        lines.forEach(line -> document.paragraph(style, hung, line));
    }

    private void signer(Signer signer) {
        String authority = signer.authority();
        Stream.concat(Stream.of(authority == null ? "" : authority), signer.post().stream())
                .map(PlainText::capitals)
                .filter(line -> !line.isEmpty())
                .forEach(line -> document.balanced(PaperStyle.AUTHORITY, line, RIGHT));
        String name = signer.name();
        document.paragraph(PaperStyle.SIGNER, name == null ? "" : PlainText.line(name));
    }
}
