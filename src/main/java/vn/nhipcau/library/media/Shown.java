package vn.nhipcau.library.media;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A medium as a page in one language shows it.
 *
 * @param mediaType of the original, which for films, sounds and PDFs is what the public gets
 * @param alt empty for what is decorative
 * @param licence as it is written beside it, empty for own work
 * @param licenceAddress where the words of the licence stand
 * @param sha256 of the original: never to be given out of a picture
 * @param renditions smallest first; none while they are being made
 * @param poster the picture that a film shows before it plays
 * @param subtitles codes of languages
 */
public record Shown(
        long id,
        MediaKind kind,
        String mediaType,
        String sha256,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Double seconds,
        Worded title,
        Worded caption,
        Worded alt,
        Worded credit,
        boolean decorative,
        String licence,
        @Nullable String licenceAddress,
        double focalX,
        double focalY,
        @Nullable Long poster,
        List<Rendition> renditions,
        List<String> subtitles) {
    /**
     * Words, and in which language they are: the one asked for, or Vietnamese where there are none in it.
     *
     * @param language its code, for the mark of the words in the page
     */
    public record Worded(String text, String language) {}

    /** Those of one format, smallest first: what a {@code srcset} lists. */
    public List<Rendition> of(Rendition.Crop crop, String format) {
        return renditions.stream()
                .filter(one -> one.crop() == crop && one.format().equals(format))
                .toList();
    }
}
