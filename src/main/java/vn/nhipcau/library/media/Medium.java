package vn.nhipcau.library.media;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture, drawing, film, sound or PDF with what is known of it.
 *
 * @param title in Vietnamese, or the name of the file before anyone gave one
 * @param focalX what must not be cut off, from the left edge 0 to the right edge 1
 * @param focalY from the upper edge 0 to the lower edge 1
 * @param decorative a picture that needs no alternative text
 * @param poster the picture that a film shows before it plays
 * @param withdrawnAt since when it is taken back, null where it is not
 * @param bars why the public does not see it now; none where it does
 * @param making how far its public forms are, null where it has none
 */
public record Medium(
        long id,
        MediaKind kind,
        String title,
        Original original,
        double focalX,
        double focalY,
        boolean decorative,
        String place,
        @Nullable LocalDate takenOn,
        Rights rights,
        @Nullable Long poster,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnWhy,
        Instant uploadedAt,
        long agency,
        List<Bar> bars,
        @Nullable Making making,
        int version) {
    public Medium {
        bars = List.copyOf(bars);
    }

    public String address() {
        return "/media/" + id;
    }

    /** Whether the public may see it now. */
    public boolean open() {
        return bars.isEmpty();
    }

    /** A small view of it for staff, null where there is none yet. */
    public @Nullable String preview() {
        if (making != Making.READY || !kind.isSeen()) {
            return null;
        }
        return address() + (kind == MediaKind.DRAWING ? "/drawing.svg" : "/small.webp");
    }

    /** Which way it lies. */
    public String shape() {
        Integer width = original.width();
        Integer height = original.height();
        return width == null || height == null
                ? ""
                : width > height * 1.05 ? "LANDSCAPE" : height > width * 1.05 ? "PORTRAIT" : "SQUARE";
    }
}
