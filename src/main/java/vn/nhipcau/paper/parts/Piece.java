package vn.nhipcau.paper.parts;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Cell;
import vn.nhipcau.paper.Line;

/**
 * A line, or the part of it that stands in one column.
 *
 * @param fresh an empty line stands before it
 * @param afterPage the foot of a page stands before it
 * @param column from 0; parts of one line in other columns are never joined with it
 */
record Piece(Passage words, Line line, @Nullable Cell cell, boolean fresh, boolean afterPage, int column) {
    boolean sameCell(Piece other) {
        return column == other.column && (cell == null ? other.cell == null : cell.equals(other.cell));
    }
}
