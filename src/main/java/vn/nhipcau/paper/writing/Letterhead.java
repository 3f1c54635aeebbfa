package vn.nhipcau.paper.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of the first page: who writes, under which number, where and when. */
final class Letterhead {
    /** 62 and 103 mm: so the name of the nation stands on one line in 13 points. */
    private static final int LEFT = 3515;

    private static final int RIGHT = Sheet.PORTRAIT.textWidth() - LEFT;

    private final DocumentXml document;
    private final OfficialPaper paper;

    Letterhead(DocumentXml document, OfficialPaper paper) {
        this.document = document;
        this.paper = paper;
    }

    void write() {
        document.openColumns(LEFT, RIGHT);
        document.openRow();
        document.openCell(LEFT);
        names(paper.superior(), paper.issuer());
        document.close();
        document.openCell(RIGHT);
        nation();
        document.close();
        document.close();
        document.openRow();
        document.openCell(LEFT);
        document.paragraph(PaperStyle.NUMBER, Decree30.numberLine(paper.number(), paper.symbol()));
        if (paper.isLetter()) {
            document.balanced(PaperStyle.SUBJECT, Decree30.subject(paper.abstractText()), LEFT);
        }
        document.close();
        document.openCell(RIGHT);
        document.paragraph(PaperStyle.PLACE_AND_DATE, Decree30.placeAndDate(paper.place(), paper.date()));
        document.close();
        document.close();
        document.close();
    }

    private void names(@Nullable String superior, String issuer) {
        if (superior != null && !superior.isBlank()) {
            document.balanced(PaperStyle.SUPERIOR, PlainText.capitals(superior), LEFT);
        }
        List<String> lines = document.balanced(PaperStyle.ISSUER, PlainText.capitals(issuer), LEFT);
        document.ruleUnder(lines, PaperStyle.ISSUER, LEFT);
    }

    private void nation() {
        document.paragraph(PaperStyle.NATION, Decree30.NATION);
        document.paragraph(PaperStyle.MOTTO, Decree30.MOTTO);
        double length = PaperStyle.MOTTO.face().width(Decree30.MOTTO, PaperStyle.MOTTO.points);
        document.rule(Sheet.twips(length), RIGHT);
    }
}
