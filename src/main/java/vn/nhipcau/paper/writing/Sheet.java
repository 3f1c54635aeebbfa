package vn.nhipcau.paper.writing;

import java.util.Locale;
import java.util.stream.Stream;

/** A4 with the margins of Annex I, part I, item 3: 20 mm above and below, 30 left, 15 right. Lengths in twips, 1/20 point. */
enum Sheet {
    PORTRAIT(11906, 16838),
    LANDSCAPE(16838, 11906);

    private static final int TOP = 1134;
    private static final int LEFT = 1701;
    private static final int RIGHT = 851;

    /** From the edge to the page number, which stands in the middle of the upper margin. */
    private static final int HEADER = 482;

    final int width;
    final int height;

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int textWidth() {
        return width - LEFT - RIGHT;
    }

    static double points(int twips) {
        return twips / 20.0;
    }

    static int twips(double points) {
        return (int) Math.round(points * 20);
    }

    /** The properties of a section: it numbers its pages anew, and shows no number on the first. */
    void write(WordXml xml) {
        xml.open("w:sectPr")
                .leaf("w:headerReference", "w:type", "default", "r:id", FixedParts.HEADER_ID)
                .leaf("w:headerReference", "w:type", "first", "r:id", FixedParts.FIRST_HEADER_ID)
                .leaf("w:type", "w:val", "nextPage");
        xml.leaf(
                "w:pgSz",
                "w:w",
                String.valueOf(width),
                "w:h",
                String.valueOf(height),
                "w:orient",
                name().toLowerCase(Locale.ROOT));
        margins(xml);
        xml.leaf("w:pgNumType", "w:fmt", "decimal", "w:start", "1")
                .leaf("w:cols", "w:space", "708")
                .leaf("w:titlePg")
                .close();
    }

    private static void margins(WordXml xml) {
        String[][] margins = {
            {"w:top", String.valueOf(TOP)},
            {"w:right", String.valueOf(RIGHT)},
            {"w:bottom", String.valueOf(TOP)},
            {"w:left", String.valueOf(LEFT)},
            {"w:header", String.valueOf(HEADER)},
            {"w:footer", String.valueOf(HEADER)},
            {"w:gutter", "0"}
        };
        xml.leaf("w:pgMar", Stream.of(margins).flatMap(Stream::of).toArray(String[]::new));
    }
}
