package vn.nhipcau.library.editions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;

/**
 * An edition in one of its languages, as it is before someone's eyes.
 *
 * @param texts all languages that were begun, the original first
 * @param languages all that there are
 * @param language of the text
 * @param objections what speaks against its going out
 */
public record Opened(
        Visitor visitor,
        Edition edition,
        EditionKind kind,
        List<EditionText> texts,
        List<ContentLanguage> languages,
        ContentLanguage language,
        EditionText text,
        List<Objection> objections) {
    /** What it is called: by its original. */
    public String title() {
        return texts.getFirst().said().title();
    }

    public Optional<EditionText> in(ContentLanguage other) {
        return texts.stream()
                .filter(each -> each.language().equals(other.code()))
                .findFirst();
    }

    /** Whether the visitor may write here at all, whatever its state. */
    public boolean writes() {
        return May.act(visitor, text.isOriginal() ? Deed.WRITE_EDITIONS : Deed.TRANSLATE, edition.agency());
    }

    /** Whether the visitor may translate it. */
    public boolean translates() {
        return May.act(visitor, Deed.TRANSLATE, edition.agency());
    }

    /** Numbers of the media that the text shows, the picture of the edition with them. */
    public Set<Long> media() {
        return EditionMedia.shown(edition, text.said());
    }

    /** The languages in which nothing was begun. */
    public List<ContentLanguage> unbegun() {
        return languages.stream().filter(each -> in(each).isEmpty()).toList();
    }

    /** Whether the visitor may order translations of it. */
    public boolean orders() {
        return May.act(visitor, Deed.ORDER_TRANSLATIONS, edition.agency());
    }

    /** Whether the visitor judges what others wrote here. */
    public boolean judges() {
        return May.act(visitor, Deed.PUBLISH_EDITIONS, edition.agency());
    }

    /** Whether a move is offered at all: it is the visitor's to make, and of this state. */
    public boolean offers(EditionMove move) {
        boolean hers = move.isJudging() ? judges() : writes();
        boolean possible = text.state().after(move).isPresent()
                && (move != EditionMove.WITHDRAW || text.isShown())
                && (move != EditionMove.TAKE_BACK || text.isOf(visitor));
        return hers && possible;
    }

    /** Why a move that is offered cannot be made now, null where it can. */
    public @Nullable String why(EditionMove move) {
        return text.refusal(move, visitor).orElse(null);
    }
}
