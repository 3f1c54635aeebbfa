package vn.nhipcau.paper.checking;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a paragraph stands in: the width of the page, a cell, a text box. Lengths in twips.
 *
 * @param offset from the left margin of the section
 * @param width of its own, 0 for all of the text's
 * @param cell null outside tables
 */
record Frame(
        Section section,
        double offset,
        double width,
        @Nullable CellPlace cell,
        boolean isTextBox) {
    /** Rows and columns from 0; columns are those of the grid. */
    record CellPlace(Grid table, int row, int column, int endColumn) {}

    static Frame page(Section section) {
        return new Frame(section, 0, 0, null, false);
    }

    /** From the left edge of the sheet. */
    double left() {
        return section.left() + offset;
    }

    double inner() {
        return width > 0 ? width : section.textWidth();
    }

    double middle() {
        return left() + inner() / 2;
    }

    @Nullable
    Grid table() {
        return cell == null ? null : cell.table();
    }

    /** Whether both are in one cell, one text box, or both in none. */
    boolean isWith(Frame other) {
        return (isTextBox || other.isTextBox) ? equals(other) : Objects.equals(cell, other.cell);
    }
}
