package vn.nhipcau.paper;

import java.util.List;

/**
 * A note of a Word file, at the foot of its page or at the end.
 *
 * @param lines what it says, numbered on from the lines of the paper
 * @param line number of the {@link Line} that refers to it, 0 when none does
 * @param column where in its text
 */
public record Footnote(List<Line> lines, int line, int column) {
    public Footnote {
        lines = List.copyOf(lines);
    }
}
