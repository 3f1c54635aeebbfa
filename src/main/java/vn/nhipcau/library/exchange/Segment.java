package vn.nhipcau.library.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit of an XLIFF file, free of its version.
 *
 * @param id of the file's own
 * @param name the key that we gave it; empty where a tool has lost it
 * @param row where it stands in the file
 * @param language what the target says of its own language; empty where it says nothing
 * @param target null where there is none
 * @param state null where the file says nothing of it
 * @param note of the original and of the translator; null where there is none
 */
record Segment(
        String id,
        String name,
        int row,
        String language,
        List<Piece> source,
        @Nullable List<Piece> target,
        @Nullable LineState state,
        @Nullable String note) {
    Segment at(Sheet.Place place) {
        return new Segment(id, name, place.row(), place.language(), source, target, state, note);
    }
}
