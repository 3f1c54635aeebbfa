package vn.nhipcau.library.media;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A medium, or the refusal of one, as scripts are told of it.
 *
 * @param preview address of a small view, null where there is none yet
 * @param open whether the public may see it now
 * @param known whether it stood in the library already
 * @param said sentences for the person, in the language of the page
 * @param refused why the file was not taken, null where it was; then there is nothing but its name
 */
record Picked(
        @Nullable Long id,
        @Nullable MediaKind kind,
        String title,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String preview,
        @Nullable String address,
        boolean open,
        boolean known,
        List<String> said,
        @Nullable String refused) {
    static Picked of(Medium medium) {
        return of(medium, false, List.of());
    }

    static Picked of(Medium medium, boolean known, List<String> said) {
        return new Picked(
                medium.id(),
                medium.kind(),
                medium.title(),
                medium.original().width(),
                medium.original().height(),
                medium.preview(),
                medium.address(),
                medium.open(),
                known,
                said,
                null);
    }

    static Picked refused(String fileName, String why) {
        return new Picked(null, null, fileName, null, null, null, null, false, false, List.of(), why);
    }
}
