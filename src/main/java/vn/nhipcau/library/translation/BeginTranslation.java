package vn.nhipcau.library.translation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.editions.EditionTexts;
import vn.nhipcau.library.editions.Opened;
import vn.nhipcau.library.memory.Memory;
import vn.nhipcau.library.memory.Suggestion;
import vn.nhipcau.library.translation.SegmentTranslation.Origin;
import vn.nhipcau.library.translation.SegmentTranslations.Told;

/** Begins a language of an edition: what the memory knows word for word stands there at once, as a draft. */
@Component
class BeginTranslation {
    private final EditionTexts texts;
    private final Translations translations;
    private final SegmentTranslations rows;
    private final Memory memory;
    private final Trail trail;

    BeginTranslation(
            EditionTexts texts, Translations translations, SegmentTranslations rows, Memory memory, Trail trail) {
        this.texts = texts;
        this.translations = translations;
        this.rows = rows;
        this.memory = memory;
        this.trail = trail;
    }

    /** Nothing is done where the language was begun before. */
    @Transactional
    public void begin(Visitor who, Opened original, ContentLanguage language) {
        long edition = original.edition().id();
        if (!texts.begin(who, edition, language.code())) {
            return;
        }
        List<Sentence> sentences = translations.of(edition, language.code());
        List<String> meanings =
                sentences.stream().map(each -> each.segment().meaning()).toList();
        Set<String> known = memory.known(meanings, ContentLanguage.ORIGINAL, language.code());
        for (int i = 0; i < sentences.size(); i++) {
            if (known.contains(meanings.get(i))) {
                prefill(who, edition, language, sentences, i);
            }
        }
        EditionText text = texts.find(edition, language.code()).orElseThrow(NotFound::new);
        texts.keepComposed(
                who, text, Compose.of(original.text().said(), translations.of(edition, language.code()), language));
        trail.write(who, "translation.begun", original.title(), text.address(), language.viName());
    }

    private void prefill(Visitor who, long edition, ContentLanguage language, List<Sentence> sentences, int at) {
        Sentence sentence = sentences.get(at);
        List<Suggestion> known = memory.exact(
                sentence.segment().source(),
                at == 0 ? null : sentences.get(at - 1).segment().meaning(),
                at + 1 == sentences.size()
                        ? null
                        : sentences.get(at + 1).segment().meaning(),
                ContentLanguage.ORIGINAL,
                language.code());
        known.stream()
                .findFirst()
                .ifPresent(suggestion -> rows.write(
                        who,
                        edition,
                        language.code(),
                        sentence.segment(),
                        new Told(suggestion.target().text(), SegmentState.DRAFTED, Origin.MEMORY),
                        0));
    }
}
