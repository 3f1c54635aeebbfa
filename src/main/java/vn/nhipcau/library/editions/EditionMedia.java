package vn.nhipcau.library.editions;

import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.media.Face;
import vn.nhipcau.library.media.Faces;
import vn.nhipcau.library.media.MediaFaces;
import vn.nhipcau.library.media.MediaUses;

/** The pictures and films of editions: how they look in a text, and what the library of media is told of their use. */
@Component
class EditionMedia {
    private final Editions editions;
    private final EditionTexts texts;
    private final EditionVersions versions;
    private final MediaFaces faces;
    private final MediaUses uses;
    private final Clock clock;

    EditionMedia(
            Editions editions,
            EditionTexts texts,
            EditionVersions versions,
            MediaFaces faces,
            MediaUses uses,
            Clock clock) {
        this.editions = editions;
        this.texts = texts;
        this.versions = versions;
        this.faces = faces;
        this.uses = uses;
        this.clock = clock;
    }

    /** All that a text shows, the picture of its edition with them, as staff see it now. */
    Faces faces(Edition edition, EditionText text) {
        return faces.of(shown(edition, text.said()), text.language(), clock.instant());
    }

    /** What a text shows, the picture of its edition with it. */
    static Set<Long> shown(Edition edition, EditionText.Said said) {
        Set<Long> shown = new HashSet<>(said.content().shown());
        if (edition.picture() != null) {
            shown.add(edition.picture());
        }
        return shown;
    }

    /** The picture that was typed, null where there is none. */
    @Nullable
    Face picture(EditionForm form) {
        Long number = form.pictureNumber();
        return number == null
                ? null
                : faces.of(Set.of(number), ContentLanguage.ORIGINAL, clock.instant())
                        .of(number);
    }

    /** What is wrong with the picture that was typed. */
    Faults faults(EditionForm form) {
        Face picture = picture(form);
        return Faults.NONE
                .when(form.pictureNumber() != null && picture == null, "picture", "library.edition.picture.unknown")
                .when(
                        picture != null && !picture.shown().kind().isSeen(),
                        "picture",
                        "library.edition.picture.notSeen");
    }

    @EventListener
    void on(OriginalWritten written) {
        editions.find(written.edition()).ifPresent(edition -> keep(edition, ContentLanguage.ORIGINAL));
    }

    @EventListener
    void on(TextShown changed) {
        editions.find(changed.edition()).ifPresent(edition -> keep(edition, changed.language()));
    }

    /** Tells the library of media anew, in the transaction and trail of the caller. */
    void keep(long id) {
        editions.find(id).ifPresent(edition -> texts.of(id).forEach(text -> keep(edition, text.language())));
    }

    /** An edition is gone. */
    void gone(long id) {
        texts.of(id).forEach(text -> uses.gone(address(text)));
    }

    /** Of a translation that is still being made nothing stands anywhere: its pictures are those of the original. */
    private void keep(Edition edition, String language) {
        EditionText text = texts.find(edition.id(), language).orElseThrow();
        Set<Long> open = text.isShown()
                ? versions.find(edition.id(), language, Objects.requireNonNull(text.shown()))
                        .map(version -> shown(edition, version.said()))
                        .orElse(Set.of())
                : Set.of();
        Set<Long> drafted = text.isOriginal() ? shown(edition, text.said()) : Set.of();
        String title = text.said().title().isBlank() ? "…" : text.said().title();
        uses.keep(address(text), language, title, open, drafted);
    }

    private static String address(EditionText text) {
        return text.isOriginal() ? "/editions/" + text.edition() : text.address();
    }
}
