package vn.nhipcau.library;

import java.util.List;

/**
 * A piece of an edition that is translated as a whole: a title, a paragraph, a caption, a cell.
 *
 * @param id stays with the piece through all changes: {@code title}, {@code lead}, {@code field.venue}, the id of a
 *     block, or of a part of it
 */
public record Unit(String id, List<Run> runs) {
    public Unit {
        runs = List.copyOf(runs);
    }

    public Unit(String id, String words) {
        this(id, Run.plain(words));
    }

    public String words() {
        return Run.words(runs);
    }
}
