package vn.nhipcau.paper.writing;

import java.util.List;
import vn.nhipcau.paper.writing.DocumentXml.Place;

/** What stands between letterhead and body: type and abstract, addressees, bases. */
final class Opening {
    private static final String ADDRESS = "Kính gửi:";
    private static final int WIDTH = Sheet.PORTRAIT.textWidth();
    private static final int FIRST_LINE = 720;
    private static final int SPACE = 240;

    private final DocumentXml document;
    private final OfficialPaper paper;
    private final Contents contents;

    /**
     * To be written.
     *
     * @param contents without entries where none is wanted
     */
    Opening(DocumentXml document, OfficialPaper paper, Contents contents) {
        this.document = document;
        this.paper = paper;
        this.contents = contents;
    }

    void write() {
        if (!paper.isLetter()) {
            title();
        }
        new ContentsXml(document.xml(), contents).write();
        document.gap(SPACE);
        addressees(Decree30.addressees(paper.addressees()));
        Decree30.bases(paper.bases()).forEach(basis -> document.paragraph(PaperStyle.BASIS, basis));
    }

    private void title() {
        document.balanced(PaperStyle.TITLE, PlainText.capitals(String.valueOf(paper.type())), WIDTH);
        String about = PlainText.line(paper.abstractText());
        if (!about.isEmpty()) {
            document.ruleUnder(document.balanced(PaperStyle.SUBTITLE, about, WIDTH), PaperStyle.SUBTITLE, WIDTH);
        }
    }

    private void addressees(List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        double address = width(ADDRESS + " ");
        double longest = names.stream().mapToDouble(Opening::width).max().orElse(0);
        int spare = WIDTH - Sheet.twips(address + longest);
        int left = Math.max(FIRST_LINE, spare / 2);
        if (names.size() == 1) {
            Place hung = Place.indented(left + Sheet.twips(address), 0, -Sheet.twips(address));
            document.paragraph(PaperStyle.ADDRESSEE, hung, ADDRESS + " " + names.getFirst());
        } else {
            document.paragraph(PaperStyle.ADDRESSEE, Place.indented(left, 0, 0), ADDRESS);
            // the dashes stand under the colon
            int colon = left + Sheet.twips(width("Kính gửi"));
            int dash = Sheet.twips(width("- "));
            Place item = Place.indented(colon + dash, 0, -dash);
            names.forEach(name -> document.paragraph(PaperStyle.ADDRESSEE, item, name));
        }
        document.gap(SPACE);
    }

    private static double width(String text) {
        return PaperStyle.ADDRESSEE.face().width(text, PaperStyle.ADDRESSEE.points);
    }
}
