package vn.nhipcau.library.editions;

import org.springframework.stereotype.Component;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.ContentLanguages;

/** Opens an edition for someone. */
@Component
public class OpenEdition {
    private final Editions editions;
    private final EditionTexts texts;
    private final EditionKinds kinds;
    private final ContentLanguages languages;
    private final MoveEdition moves;

    OpenEdition(
            Editions editions, EditionTexts texts, EditionKinds kinds, ContentLanguages languages, MoveEdition moves) {
        this.editions = editions;
        this.texts = texts;
        this.kinds = kinds;
        this.languages = languages;
        this.moves = moves;
    }

    /**
     * One of its languages.
     *
     * @throws NotFound where there is none, or the language was not begun
     */
    public Opened in(String language, long id, Visitor visitor) {
        Edition edition = editions.find(id).orElseThrow(NotFound::new);
        EditionText text = texts.find(id, language).orElseThrow(NotFound::new);
        return new Opened(
                visitor,
                edition,
                kinds.of(edition.kind()),
                texts.of(id),
                languages.all(),
                languages.of(language),
                text,
                moves.objections(edition, text));
    }

    /**
     * The original, to write at it.
     *
     * @throws Forbidden where it is another agency's
     */
    Opened toWrite(long id, Visitor visitor) {
        Opened opened = in(ContentLanguage.ORIGINAL, id, visitor);
        if (!opened.writes()) {
            throw new Forbidden();
        }
        return opened;
    }
}
