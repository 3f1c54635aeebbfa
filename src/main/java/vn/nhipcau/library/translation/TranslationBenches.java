package vn.nhipcau.library.translation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Forbidden;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.editions.OpenEdition;
import vn.nhipcau.library.editions.Opened;
import vn.nhipcau.library.media.Media;
import vn.nhipcau.library.memory.Memory;
import vn.nhipcau.library.memory.Suggestion;
import vn.nhipcau.library.terms.Found;
import vn.nhipcau.library.terms.Terms;

/** Lays the bench of a translation. */
@Component
class TranslationBenches {
    private final OpenEdition open;
    private final Translations translations;
    private final Memory memory;
    private final Terms terms;
    private final Media media;
    private final MachineAtBench machine;

    TranslationBenches(
            OpenEdition open,
            Translations translations,
            Memory memory,
            Terms terms,
            Media media,
            MachineAtBench machine) {
        this.open = open;
        this.translations = translations;
        this.memory = memory;
        this.terms = terms;
        this.media = media;
        this.machine = machine;
    }

    /**
     * The translation, to work at it.
     *
     * @throws NotFound where it was not begun, or is the original
     * @throws Forbidden where the visitor does not translate
     */
    Opened opened(Visitor visitor, long edition, String language) {
        Opened opened = open.in(language, edition, visitor);
        if (opened.text().isOriginal()) {
            throw new NotFound();
        }
        if (!opened.writes()) {
            throw new Forbidden();
        }
        return opened;
    }

    /**
     * The bench.
     *
     * @param key of the sentence that is open; the first that wants work where none is named
     */
    TranslationBench lay(Opened opened, @Nullable String key, @Nullable SegmentState only) {
        List<Sentence> sentences = translations.checked(opened.edition().id(), opened.language());
        Sentence at = sentences.stream()
                .filter(each -> key == null
                        ? each.state() != SegmentState.REVIEWED && each.state() != SegmentState.TRANSLATED
                        : each.segment().key().equals(key))
                .findFirst()
                .orElse(sentences.isEmpty() ? null : sentences.getFirst());
        return new TranslationBench(
                opened,
                sentences,
                only,
                at,
                at == null ? List.of() : suggestions(sentences, at, opened.language()),
                at == null ? List.of() : named(at, opened.language()),
                media.captioned(opened.media(), opened.language().code()),
                machine.of(opened.text()));
    }

    private List<Suggestion> suggestions(List<Sentence> sentences, Sentence at, ContentLanguage to) {
        int place = sentences.indexOf(at);
        return memory.suggest(
                at.segment().source(),
                place == 0 ? null : sentences.get(place - 1).segment().meaning(),
                place + 1 == sentences.size()
                        ? null
                        : sentences.get(place + 1).segment().meaning(),
                ContentLanguage.ORIGINAL,
                to.code());
    }

    private List<TranslationBench.Named> named(Sentence at, ContentLanguage to) {
        return terms.finder().find(at.segment().source().text(), ContentLanguage.ORIGINAL).stream()
                .filter(found -> !found.isForbidden())
                .map(Found::term)
                .distinct()
                .map(term -> new TranslationBench.Named(term.name(), term.written(to.code()), term.prescribed()))
                .toList();
    }
}
