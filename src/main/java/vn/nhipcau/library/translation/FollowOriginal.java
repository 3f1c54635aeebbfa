package vn.nhipcau.library.translation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.Meaning;
import vn.nhipcau.library.Unit;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.editions.EditionTexts;
import vn.nhipcau.library.editions.EditionVersion;
import vn.nhipcau.library.editions.EditionVersions;
import vn.nhipcau.library.editions.MoveEdition;
import vn.nhipcau.library.editions.TextShown;

/**
 * When an original goes out anew and says the same, with another picture or in another order of its blocks, the translations
 * that visitors read follow at once: nothing of them has to be judged again.
 */
@Component
class FollowOriginal {
    private final EditionTexts texts;
    private final EditionVersions versions;
    private final MoveEdition moves;

    FollowOriginal(EditionTexts texts, EditionVersions versions, MoveEdition moves) {
        this.texts = texts;
        this.versions = versions;
        this.moves = moves;
    }

    @EventListener
    void on(TextShown shown) {
        Integer number = shown.number();
        if (number == null || !shown.language().equals(ContentLanguage.ORIGINAL)) {
            return;
        }
        EditionVersion original =
                versions.find(shown.edition(), ContentLanguage.ORIGINAL, number).orElseThrow();
        texts.of(shown.edition()).stream()
                .filter(text -> !text.isOriginal() && text.isShown())
                .forEach(text -> follow(shown.who(), original, text));
    }

    private void follow(Visitor who, EditionVersion original, EditionText text) {
        EditionVersion now = versions.find(text.edition(), text.language(), Objects.requireNonNull(text.shown()))
                .orElseThrow();
        Integer saidOf = now.ofNumber();
        Optional<EditionVersion> said =
                saidOf == null ? Optional.empty() : versions.find(text.edition(), ContentLanguage.ORIGINAL, saidOf);
        if (said.isEmpty() || !words(said.get()).equals(words(original))) {
            return;
        }
        Map<String, Unit> own = new HashMap<>();
        now.said().content().units().forEach(unit -> own.put(unit.id(), unit));
        EditionText.Said followed = new EditionText.Said(
                now.said().title(),
                now.said().lead(),
                now.said().fields(),
                original.said().content().with(unit -> own.getOrDefault(unit.id(), unit)));
        moves.follow(who, text, followed, original.number());
    }

    private static Map<String, String> words(EditionVersion version) {
        Map<String, String> words = new HashMap<>();
        version.said().units().forEach(unit -> words.put(unit.id(), Meaning.of(unit.words())));
        return words;
    }
}
