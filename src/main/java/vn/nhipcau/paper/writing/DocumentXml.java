package vn.nhipcau.paper.writing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.writing.NotedText.Piece;
import vn.nhipcau.paper.writing.PaperStyle.Align;

/** The main part of the file: paragraphs, rules and invisible tables, as the parts of a paper need them. */
final class DocumentXml {
    private final WordXml xml;
    private final List<String> footnotes = new ArrayList<>();
    private int headings;
    private boolean isLedTo;

    /**
     * Where a paragraph differs from its style. Lengths in twips.
     *
     * @param first of the first line; negative hangs it out
     */
    record Place(@Nullable Align align, int left, int right, int first, boolean keepNext) {
        static final Place AS_STYLED = new Place(null, 0, 0, 0, false);
        static final Place KEPT = new Place(null, 0, 0, 0, true);

        static Place indented(int left, int right, int first) {
            return new Place(null, left, right, first, false);
        }

        /** The same on the page of what follows. */
        Place kept() {
            return new Place(align, left, right, first, true);
        }

        static Place aligned(Align align) {
            return new Place(align, 0, 0, 0, false);
        }
    }

    DocumentXml(WordXml xml) {
        this.xml = xml;
    }

    WordXml xml() {
        return xml;
    }

    void paragraph(PaperStyle style, String text) {
        lines(style, Place.AS_STYLED, List.of(text));
    }

    void paragraph(PaperStyle style, Place place, String text) {
        lines(style, place, List.of(text));
    }

    /** One paragraph over lines that are broken here and not by the width of the page. */
    void lines(PaperStyle style, Place place, List<String> lines) {
        open(style, place);
        xml.open("w:r");
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.leaf("w:br");
            }
            xml.words(lines.get(i));
        }
        xml.close().close();
    }

    /**
     * A line with the marks of its footnotes, which are written at the end of the file.
     *
     * @param pieces each ends where the mark of its note stands
     */
    void noted(PaperStyle style, Place place, List<Piece> pieces) {
        open(style, place);
        for (Piece piece : pieces) {
            xml.open("w:r").words(piece.text()).close();
            if (piece.note() != null) {
                footnotes.add(piece.note());
                xml.open("w:r")
                        .open("w:rPr")
                        .leaf("w:rStyle", "w:val", FootnotesXml.REFERENCE)
                        .close();
                xml.leaf("w:footnoteReference", "w:id", String.valueOf(footnotes.size()))
                        .close();
            }
        }
        xml.close();
    }

    /** In the order of their numbers, from 1. */
    List<String> footnotes() {
        return footnotes;
    }

    /** The heading that follows is to be led to, in the order of {@link Contents}. */
    void bookmarkNext() {
        isLedTo = true;
    }

    private void bookmark() {
        if (isLedTo) {
            String id = String.valueOf(headings);
            xml.leaf("w:bookmarkStart", "w:id", id, "w:name", Contents.bookmark(headings));
            xml.leaf("w:bookmarkEnd", "w:id", id);
            headings++;
            isLedTo = false;
        }
    }

    /** A heading or name in lines of about one length, which it gives back. */
    List<String> balanced(PaperStyle style, String text, int width) {
        List<String> lines = BalancedLines.of(text, style.face(), style.points, Sheet.points(width));
        lines(style, Place.AS_STYLED, lines);
        return lines;
    }

    private void open(PaperStyle style, Place place) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style.id);
        if (place.keepNext()) {
            xml.leaf("w:keepNext");
        }
        if (style == PaperStyle.BULLET) {
            FixedParts.dashed(xml);
        }
        if (place.left() != 0 || place.right() != 0 || place.first() != 0) {
            List<String> indents = new ArrayList<>(
                    List.of("w:left", String.valueOf(place.left()), "w:right", String.valueOf(place.right())));
            if (place.first() != 0) {
                indents.add(place.first() < 0 ? "w:hanging" : "w:firstLine");
                indents.add(String.valueOf(Math.abs(place.first())));
            }
            xml.leaf("w:ind", indents.toArray(String[]::new));
        }
        if (place.align() != null) {
            xml.leaf("w:jc", "w:val", place.align().word);
        }
        xml.close();
        bookmark();
    }

    /** A line drawn in the middle of a column. Lengths in twips. */
    void rule(int length, int column) {
        int side = Math.max(0, (column - length) / 2);
        xml.open("w:p")
                .open("w:pPr")
                .leaf("w:pStyle", "w:val", PaperStyle.RULE.id)
                .open("w:pBdr")
                .leaf("w:top", "w:val", "single", "w:sz", "6", "w:space", "0", "w:color", "000000")
                .close()
                .leaf("w:ind", "w:left", String.valueOf(side), "w:right", String.valueOf(side))
                .close()
                .close();
    }

    /** The rule under a name: 1/3 to 1/2 of its last line, and of its longest where both can be had. */
    void ruleUnder(List<String> lines, PaperStyle style, int column) {
        double longest = lines.stream()
                .mapToDouble(line -> style.face().width(line, style.points))
                .max()
                .orElse(0);
        double last = style.face().width(lines.getLast(), style.points);
        double length = Math.clamp(last * 5 / 12, longest / 3 + 1, Math.max(longest / 2 - 1, longest / 3 + 1));
        rule(Sheet.twips(length), column);
    }

    /** White space between what has no space of its own. */
    void gap(int twips) {
        gap(twips, Place.AS_STYLED);
    }

    void gap(int twips, Place place) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", PaperStyle.GAP.id);
        if (place.keepNext()) {
            xml.leaf("w:keepNext");
        }
        xml.leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", String.valueOf(twips), "w:lineRule", "exact")
                .close()
                .close();
    }

    /** A table nobody sees, for what stands side by side. */
    void openColumns(int... widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        xml.open("w:tbl")
                .open("w:tblPr")
                .leaf("w:tblW", "w:w", String.valueOf(sum), "w:type", "dxa")
                .leaf("w:tblLayout", "w:type", "fixed");
        cellMargins(0);
        xml.close();
        grid(widths);
    }

    void cellMargins(int sides) {
        xml.open("w:tblCellMar")
                .leaf("w:left", "w:w", String.valueOf(sides), "w:type", "dxa")
                .leaf("w:right", "w:w", String.valueOf(sides), "w:type", "dxa")
                .close();
    }

    void grid(int... widths) {
        xml.open("w:tblGrid");
        for (int width : widths) {
            xml.leaf("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.close();
    }

    /** A row that stays on one page. */
    void openRow() {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").close();
    }

    void openCell(int width) {
        xml.open("w:tc")
                .open("w:tcPr")
                .leaf("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa")
                .close();
    }

    void close() {
        xml.close();
    }
}
