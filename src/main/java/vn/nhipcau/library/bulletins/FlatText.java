package vn.nhipcau.library.bulletins;

import java.util.List;
import vn.nhipcau.library.Mark;
import vn.nhipcau.library.Run;
import vn.nhipcau.library.exchange.XmlOut;

/** Paragraphs, rows and cells of a flat OpenDocument text, written one after the other. */
final class FlatText {
    /** A row with more letters than this may go on over the page; shorter ones stay whole. */
    private static final int LONG = 700;

    private final StringBuilder xml = new StringBuilder(1 << 16);
    private final boolean slants;
    private int tables;

    /** @param slants whether the letters of the right column have a slanted form */
    FlatText(boolean slants) {
        this.slants = slants;
    }

    FlatText raw(String more) {
        xml.append(more);
        return this;
    }

    String xml() {
        return xml.toString();
    }

    FlatText paragraph(String style, String words) {
        return raw("<text:p text:style-name=\"" + style + "\">")
                .raw(XmlOut.escaped(words, false))
                .raw("</text:p>");
    }

    FlatText paragraph(String style, String before, List<Run> runs) {
        raw("<text:p text:style-name=\"" + style + "\">").raw(XmlOut.escaped(before, false));
        runs.forEach(run -> run(run, style.startsWith(FlatHead.LEFT) || slants));
        return raw("</text:p>");
    }

    private void run(Run run, boolean slanted) {
        boolean bold = run.marks().stream().anyMatch(Mark.Bold.class::isInstance);
        boolean italic = slanted && run.marks().stream().anyMatch(Mark.Italic.class::isInstance);
        raw("<text:span text:style-name=\"" + (bold ? "Bold" : "Plain") + "\">")
                .raw(italic ? "<text:span text:style-name=\"Italic\">" : "<text:span>")
                .raw(XmlOut.escaped(run.text(), false))
                .raw("</text:span></text:span>");
    }

    /** A title that can be gone to, and whose page the contents tell. */
    FlatText title(String words, String name) {
        return raw("<text:h text:style-name=\"LTitle\" text:outline-level=\"1\"><text:bookmark-start text:name=\""
                        + name + "\"/>")
                .raw(XmlOut.escaped(words, false))
                .raw("<text:bookmark-end text:name=\"" + name + "\"/></text:h>");
    }

    FlatText pageOf(String name) {
        return raw(
                "<text:p text:style-name=\"LText\"><text:bookmark-ref text:reference-format=\"page\" text:ref-name=\""
                        + name + "\">0</text:bookmark-ref></text:p>");
    }

    /**
     * A table begins.
     *
     * @param columns names of their styles
     */
    FlatText table(String style, String... columns) {
        raw("<table:table table:name=\"t" + ++tables + "\" table:style-name=\"" + style + "\">");
        for (String column : columns) {
            raw("<table:table-column table:style-name=\"" + column + "\"/>");
        }
        return this;
    }

    FlatText endTable() {
        return raw("</table:table>\n");
    }

    /** A row begins; {@code letters} is how many the longer of its cells has. */
    FlatText row(int letters) {
        return raw("<table:table-row table:style-name=\"" + (letters > LONG ? "Open" : "Whole") + "\">");
    }

    FlatText endRow() {
        return raw("</table:table-row>\n");
    }

    FlatText cell(String style) {
        return raw("<table:table-cell table:style-name=\"" + style + "\" office:value-type=\"string\">");
    }

    /** A cell over both columns. */
    FlatText wide(String style) {
        return raw("<table:table-cell table:style-name=\"" + style
                + "\" table:number-columns-spanned=\"2\" office:value-type=\"string\">");
    }

    FlatText endWide() {
        return raw("</table:table-cell><table:covered-table-cell/>");
    }

    FlatText endCell() {
        return raw("</table:table-cell>");
    }

    /** A row of two cells with a paragraph each. */
    FlatText beside(String cell, String look, String left, String right) {
        return row(Math.max(left.length(), right.length()))
                .cell(cell)
                .paragraph(FlatHead.LEFT + look, left)
                .endCell()
                .cell(cell)
                .paragraph(FlatHead.RIGHT + look, right)
                .endCell()
                .endRow();
    }
}
