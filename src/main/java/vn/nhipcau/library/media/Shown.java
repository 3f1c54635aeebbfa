package vn.nhipcau.library.media;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;
import vn.nhipcau.library.ContentLanguage;

/**
 * A medium as a page in one language shows it.
 *
 * @param mediaType of the original
 * @param alt empty for what is decorative
 * @param transcript what is said in a film or sound
 * @param licence as it is written beside it, empty for own work
 * @param licenceAddress where the words of the licence stand
 * @param sha256 of the original: never to be given out
 * @param renditions smallest first; none while they are being made
 * @param form what the public gets of a film, sound or PDF, null while it is being made
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
        Worded transcript,
        boolean decorative,
        String licence,
        @Nullable String licenceAddress,
        double focalX,
        double focalY,
        @Nullable Long poster,
        List<Rendition> renditions,
        @Nullable PublicForm form,
        List<String> subtitles) {
    /**
     * Words, and in which language they are: the one asked for, or Vietnamese where there are none in it.
     *
     * @param language its code, for the mark of the words in the page
     */
    public record Worded(String text, String language) {}

    /** What hangs on a medium, as {@link MediaParts} gathers it. */
    record Parts(
            List<MediaText> texts,
            List<Rendition> renditions,
            @Nullable PublicForm form,
            List<String> subtitles) {}

    static Shown of(Medium medium, Parts parts, Optional<Licence> licence, String language) {
        MediaText own = in(parts.texts, language);
        MediaText original = in(parts.texts, ContentLanguage.ORIGINAL);
        Original file = medium.original();
        return new Shown(
                medium.id(),
                medium.kind(),
                file.mediaType(),
                file.sha256(),
                file.width(),
                file.height(),
                file.seconds(),
                worded(own.title(), original.title(), language),
                worded(own.caption(), original.caption(), language),
                medium.decorative() ? new Worded("", language) : worded(own.alt(), original.alt(), language),
                worded(own.credit(), original.credit(), language),
                worded(own.transcript(), original.transcript(), language),
                medium.decorative(),
                licence.map(one -> beside(one, language)).orElse(""),
                licence.map(Licence::address).orElse(null),
                medium.focalX(),
                medium.focalY(),
                medium.poster(),
                parts.renditions,
                parts.form,
                parts.subtitles);
    }

    private static String beside(Licence licence, String language) {
        boolean own = licence.mark().isEmpty() && !licence.credited();
        return own
                ? ""
                : licence.mark().isEmpty()
                        ? licence.name(language.equals(ContentLanguage.ORIGINAL) ? Language.VI : Language.EN)
                        : licence.mark();
    }

    private static Worded worded(String own, String original, String language) {
        return own.isEmpty() ? new Worded(original, ContentLanguage.ORIGINAL) : new Worded(own, language);
    }

    private static MediaText in(List<MediaText> texts, String language) {
        return texts.stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .orElseGet(() -> MediaText.blank(language));
    }

    /** Those of one format, smallest first: what a {@code srcset} lists. */
    public List<Rendition> of(Rendition.Crop crop, String format) {
        return renditions.stream()
                .filter(one -> one.crop() == crop && one.format().equals(format))
                .toList();
    }
}
