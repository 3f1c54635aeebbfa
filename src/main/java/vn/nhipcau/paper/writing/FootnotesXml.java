package vn.nhipcau.paper.writing;

import java.util.List;

/** The notes at the feet of the pages. Numbers -1 and 0 are the lines above them: Word takes a file without those for broken. */
final class FootnotesXml {
    /** The style of a mark. */
    static final String REFERENCE = "FootnoteReference";

    private final WordXml xml;

    FootnotesXml(WordXml xml) {
        this.xml = xml;
    }

    void write(List<String> notes) {
        xml.root("w:footnotes");
        line("separator", "-1");
        line("continuationSeparator", "0");
        for (int i = 0; i < notes.size(); i++) {
            note(i + 1, PlainText.lines(notes.get(i)));
        }
        xml.close();
    }

    private void line(String type, String id) {
        xml.open("w:footnote", "w:type", type, "w:id", id).open("w:p").open("w:r");
        xml.leaf("w:" + type).close().close().close();
    }

    private void note(int number, List<String> lines) {
        xml.open("w:footnote", "w:id", String.valueOf(number));
        for (int i = 0; i < Math.max(1, lines.size()); i++) {
            xml.open("w:p")
                    .open("w:pPr")
                    .leaf("w:pStyle", "w:val", PaperStyle.FOOTNOTE_TEXT.id)
                    .close();
            if (i == 0) {
                xml.open("w:r")
                        .open("w:rPr")
                        .leaf("w:rStyle", "w:val", REFERENCE)
                        .close();
                xml.leaf("w:footnoteRef").close();
            }
            String text = lines.isEmpty() ? "" : lines.get(i);
            xml.open("w:r").words((i == 0 ? " " : "") + text).close();
            xml.close();
        }
        xml.close();
    }

    static void style(WordXml xml) {
        xml.open("w:style", "w:type", "character", "w:styleId", REFERENCE);
        xml.leaf("w:name", "w:val", "footnote reference");
        xml.open("w:rPr").leaf("w:vertAlign", "w:val", "superscript").close().close();
    }
}
