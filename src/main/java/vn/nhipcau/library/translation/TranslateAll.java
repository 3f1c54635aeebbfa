package vn.nhipcau.library.translation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.Meaning;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.editions.EditionTexts;
import vn.nhipcau.library.editions.OpenEdition;
import vn.nhipcau.library.editions.Opened;
import vn.nhipcau.library.translation.SegmentTranslation.Origin;
import vn.nhipcau.library.translation.SegmentTranslations.Told;

/** Writes many sentences of an edition in another language at once: the whole is put together one time. */
@Component
public class TranslateAll {
    private final OpenEdition open;
    private final BeginTranslation begin;
    private final Translations translations;
    private final SegmentTranslations rows;
    private final EditionTexts texts;
    private final Trail trail;

    TranslateAll(
            OpenEdition open,
            BeginTranslation begin,
            Translations translations,
            SegmentTranslations rows,
            EditionTexts texts,
            Trail trail) {
        this.open = open;
        this.begin = begin;
        this.translations = translations;
        this.rows = rows;
        this.texts = texts;
        this.trail = trail;
    }

    /**
     * Writes those sentences that are known as translated by the visitor; the language is begun where it was not. The
     * others stay as they are.
     *
     * @param known by the {@link Meaning} of the sentence; its marks are those of the sentence, in the same order
     * @throws Refused where the text is no draft
     */
    @Transactional
    public void write(Visitor who, long edition, ContentLanguage language, Map<String, Coded> known) {
        Opened original = open.in(ContentLanguage.ORIGINAL, edition, who);
        begin.begin(who, original, language);
        EditionText text = texts.find(edition, language.code()).orElseThrow(NotFound::new);
        if (!text.isWritten()) {
            throw new Refused("library.edition.refused.notDraft");
        }
        for (Sentence sentence : translations.of(edition, language.code())) {
            Coded target = known.get(sentence.segment().meaning());
            if (target != null) {
                write(who, edition, language, sentence, target);
            }
        }
        List<Sentence> all = translations.of(edition, language.code());
        texts.keepComposed(who, text, Compose.of(original.text().said(), all, language));
        trail.write(who, "translation.written", original.title(), text.address(), language.viName());
    }

    private void write(Visitor who, long edition, ContentLanguage language, Sentence sentence, Coded target) {
        if (target.marks().size() != sentence.segment().source().marks().size()) {
            throw new IllegalArgumentException("other marks than its sentence: " + target);
        }
        rows.write(
                who,
                edition,
                language.code(),
                sentence.segment(),
                new Told(target.text(), SegmentState.TRANSLATED, Origin.HUMAN),
                sentence.version());
    }
}
