package vn.nhipcau.paper.source;

/**
 * A character of a page; points from the top left corner.
 *
 * @param y its base line
 * @param space width of a space in its font
 */
record PdfGlyph(String text, double x, double y, double width, double height, double space, boolean bold) {
    double end() {
        return x + width;
    }

    double middle() {
        return x + width / 2;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
