package vn.nhipcau.work.archive;

import org.jspecify.annotations.Nullable;

/**
 * A section of an archived report: it goes on to the line where the next begins.
 *
 * @param depth 0 for the highest
 * @param mark path of the marks from the top ("II.5"), null for a heading without one
 * @param title null where the marked words are a sentence
 * @param line of the file where it begins
 */
public record ArchivedSection(
        long id,
        int position,
        int depth,
        @Nullable String mark,
        @Nullable String title,
        int line) implements ReadItem {
    static final int DEEPEST = 8;

    /** Mark and title, or what there is of them. */
    @Override
    public String name() {
        if (mark == null) {
            return title == null ? "" : title;
        }
        return title == null ? mark : mark + ". " + title;
    }
}
