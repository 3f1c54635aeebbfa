package vn.nhipcau.paper.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.writing.Contents.Entry;

/** A table of contents that Word knows as its own: it leads to the headings, and Word can make it anew. */
final class ContentsXml {
    private static final String TITLE = "MỤC LỤC";

    /** Room for dots and a number: lines that end before it are the same whatever the number. */
    private static final int NUMBER = 800;

    private final WordXml xml;
    private final Contents contents;

    ContentsXml(WordXml xml, Contents contents) {
        this.xml = xml;
        this.contents = contents;
    }

    void write() {
        if (!contents.isWanted()) {
            return;
        }
        xml.open("w:sdt")
                .open("w:sdtPr")
                .open("w:docPartObj")
                .leaf("w:docPartGallery", "w:val", "Table of Contents")
                .leaf("w:docPartUnique")
                .close()
                .close()
                .open("w:sdtContent");
        paragraph(PaperStyle.TOC_HEADING)
                .open("w:r")
                .open("w:t")
                .text(TITLE)
                .close()
                .close()
                .close();
        for (int i = 0; i < contents.entries().size(); i++) {
            entry(i, contents.entries().get(i));
        }
        paragraph(PaperStyle.GAP);
        mark("end", null).close();
        xml.close().close();
    }

    private WordXml paragraph(PaperStyle style) {
        return xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style.id).close();
    }

    private void entry(int place, Entry entry) {
        PaperStyle style = PaperStyle.contents(entry.level());
        paragraph(style);
        if (place == 0) {
            mark("begin", contents.isCounted() ? null : "1");
            code(" TOC \\o \"1-3\" \\h \\z \\u ");
            mark("separate", null);
        }
        String bookmark = Contents.bookmark(place);
        xml.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        text(style, entry.text());
        xml.open("w:r").leaf("w:tab").close();
        mark("begin", null);
        code(" PAGEREF " + bookmark + " \\h ");
        mark("separate", null);
        xml.open("w:r").open("w:t").text(entry.page() == null ? "" : String.valueOf(entry.page()));
        xml.close().close();
        mark("end", null);
        xml.close().close();
    }

    private void text(PaperStyle style, String text) {
        double width = Sheet.points(Sheet.PORTRAIT.textWidth() - style.inset() - NUMBER);
        List<String> lines = BalancedLines.of(text, style.face(), style.points, width);
        xml.open("w:r");
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.leaf("w:br");
            }
            xml.words(lines.get(i));
        }
        xml.close();
    }

    /**
     * One of the three marks of a field.
     *
     * @param dirty "1" asks Word to make the field anew when the file is opened
     */
    private WordXml mark(String type, @Nullable String dirty) {
        xml.open("w:r");
        if (dirty == null) {
            xml.leaf("w:fldChar", "w:fldCharType", type);
        } else {
            xml.leaf("w:fldChar", "w:fldCharType", type, "w:dirty", dirty);
        }
        return xml.close();
    }

    private void code(String code) {
        xml.open("w:r")
                .open("w:instrText", "xml:space", "preserve")
                .text(code)
                .close()
                .close();
    }
}
