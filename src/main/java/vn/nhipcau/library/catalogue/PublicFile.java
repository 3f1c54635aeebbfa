package vn.nhipcau.library.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.nhipcau.library.media.Rendition;
import vn.nhipcau.library.media.Shown;

/**
 * The form of a medium that is given out: never the original which bears what the camera wrote.
 *
 * @param size in bytes
 */
record PublicFile(String sha256, long size, String ending) {
    /** What is given out of a medium; nothing while it is being made. */
    static Optional<PublicFile> of(Shown medium) {
        return switch (medium.kind()) {
            case PICTURE -> picture(medium.renditions());
            case DRAWING -> best(medium.renditions(), "svg").map(PublicFile::of);
            case FILM, SOUND, PDF ->
                Optional.ofNullable(medium.form())
                        .map(form -> new PublicFile(form.sha256(), form.size(), form.format()));
        };
    }

    /** The JPEG, which every program opens, unless the WebP is much larger. */
    private static Optional<PublicFile> picture(List<Rendition> all) {
        Optional<Rendition> jpeg = best(all, "jpg");
        Optional<Rendition> webp = best(all, "webp");
        boolean larger = webp.isPresent()
                && jpeg.map(Rendition::width).orElse(0) * 3 < webp.get().width() * 2;
        return (larger ? webp : jpeg).map(PublicFile::of);
    }

    private static PublicFile of(Rendition rendition) {
        return new PublicFile(rendition.sha256(), rendition.size(), rendition.format());
    }

    private static Optional<Rendition> best(List<Rendition> all, String format) {
        return all.stream()
                .filter(one ->
                        one.crop() == Rendition.Crop.WHOLE && one.format().equals(format))
                .max(Comparator.comparingInt(Rendition::width));
    }
}
