package vn.nhipcau.library.media;

import java.util.List;
import vn.nhipcau.library.ContentLanguage;

/**
 * A medium with what is said of it in Vietnamese and in another language.
 *
 * @param own in the other language
 */
public record Captioned(Medium medium, MediaText original, MediaText own) {
    static Captioned of(Medium medium, List<MediaText> texts, String language) {
        return new Captioned(medium, in(texts, ContentLanguage.ORIGINAL), in(texts, language));
    }

    private static MediaText in(List<MediaText> texts, String language) {
        return texts.stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .orElseGet(() -> MediaText.blank(language));
    }

    /** Whether one who does not see it is told nothing in the other language. */
    public boolean lacksAlt() {
        return medium.kind().isSeen() && !medium.decorative() && own.alt().isEmpty();
    }
}
