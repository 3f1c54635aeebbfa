package vn.nhipcau.paper.checking;

/**
 * A horizontal line that was drawn. Lengths in twips.
 *
 * @param left from the left edge of the sheet; not a number where the file does not tell
 * @param solid neither dashed nor dotted
 */
record Stroke(Kind kind, double left, double length, boolean solid) {
    enum Kind {
        SHAPE,
        BORDER,
        CELL,
        TYPED,
        UNDERLINE
    }

    double middle() {
        return left + length / 2;
    }
}
