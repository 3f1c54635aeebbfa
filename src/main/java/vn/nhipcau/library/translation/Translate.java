package vn.nhipcau.library.translation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.Tidy;
import vn.nhipcau.library.editions.EditionState;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.editions.EditionTexts;
import vn.nhipcau.library.editions.Opened;
import vn.nhipcau.library.translation.SegmentTranslations.Told;

/** Writes what sentences are in another language, and says that they are right. */
@Component
class Translate {
    private final Translations translations;
    private final SegmentTranslations rows;
    private final EditionTexts texts;
    private final RememberSentences memory;
    private final Trail trail;

    Translate(
            Translations translations,
            SegmentTranslations rows,
            EditionTexts texts,
            RememberSentences memory,
            Trail trail) {
        this.translations = translations;
        this.rows = rows;
        this.texts = texts;
        this.memory = memory;
        this.trail = trail;
    }

    /**
     * Writes a sentence.
     *
     * @param version of the translation that was before the eyes, 0 where there was none
     * @return false where someone changed it meanwhile; then nothing is done
     * @throws Refused where the text is neither drafted nor in review
     */
    @Transactional
    public boolean write(Visitor who, Opened opened, String key, Told typed, int version) {
        Sentence sentence = sentence(opened, key);
        refuseSettled(opened.text());
        String target = Tidy.line(typed.target());
        Told told = new Told(target, typed.state(), sentence.originOf(target, typed.origin()));
        boolean written =
                rows.write(who, opened.edition().id(), opened.language().code(), sentence.segment(), told, version);
        if (!written) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return false;
        }
        note(
                who,
                opened,
                typed.origin() == SegmentTranslation.Origin.MACHINE ? "translation.drafted" : "translation.written",
                sentence);
        return true;
    }

    /**
     * Says that a sentence is right: it goes into the memory.
     *
     * @return false where someone changed it meanwhile
     * @throws Refused where the visitor translated it, or it is not translated
     */
    @Transactional
    public boolean review(Visitor who, Opened opened, String key, int version) {
        Sentence sentence = sentence(opened, key);
        refuseSettled(opened.text());
        SegmentTranslation now = sentence.now();
        if (now == null || !now.isDone()) {
            throw new Refused("library.translation.refused.notDone");
        }
        if (now.translatedBy() == who.member()) {
            throw new Refused("library.translation.refused.own");
        }
        if (now.version() != version || !rows.review(who, opened.edition().id(), now)) {
            return false;
        }
        memory.keep(
                who,
                opened.edition(),
                opened.title(),
                opened.text(),
                translations.of(opened.edition().id(), opened.language().code()),
                List.of(sentence));
        note(who, opened, "translation.reviewed", sentence);
        return true;
    }

    private Sentence sentence(Opened opened, String key) {
        return translations.of(opened.edition().id(), opened.language().code()).stream()
                .filter(each -> each.segment().key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    static void refuseSettled(EditionText text) {
        if (text.state() != EditionState.DRAFT && text.state() != EditionState.IN_REVIEW) {
            throw new Refused("library.edition.refused.notDraft");
        }
    }

    /** Puts the whole text together anew and leaves a row in the trail. */
    private void note(Visitor who, Opened opened, String act, Sentence sentence) {
        List<Sentence> all =
                translations.of(opened.edition().id(), opened.language().code());
        texts.keepComposed(
                who, opened.text(), Compose.of(opened.texts().getFirst().said(), all, opened.language()));
        trail.write(
                who,
                act,
                opened.title(),
                opened.text().address(),
                opened.language().viName() + ": " + sentence.segment().source().words());
    }
}
