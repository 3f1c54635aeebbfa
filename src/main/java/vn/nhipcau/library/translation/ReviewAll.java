package vn.nhipcau.library.translation;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.editions.EditionState;
import vn.nhipcau.library.editions.EditionTexts;
import vn.nhipcau.library.editions.OpenEdition;
import vn.nhipcau.library.editions.Opened;

/** Says of all sentences of a language that were translated that they are right: they go into the memory together. */
@Component
public class ReviewAll {
    private final OpenEdition open;
    private final Translations translations;
    private final SegmentTranslations rows;
    private final EditionTexts texts;
    private final RememberSentences memory;
    private final Trail trail;

    ReviewAll(
            OpenEdition open,
            Translations translations,
            SegmentTranslations rows,
            EditionTexts texts,
            RememberSentences memory,
            Trail trail) {
        this.open = open;
        this.translations = translations;
        this.rows = rows;
        this.texts = texts;
        this.memory = memory;
        this.trail = trail;
    }

    /**
     * Reviews what is translated and was not reviewed yet.
     *
     * @throws Refused where the visitor translated one of them, or the text is neither drafted nor in review
     */
    @Transactional
    public void review(Visitor who, long edition, String language) {
        Opened opened = open.in(language, edition, who);
        EditionState state = opened.text().state();
        if (state != EditionState.DRAFT && state != EditionState.IN_REVIEW) {
            throw new Refused("library.edition.refused.notDraft");
        }
        List<Sentence> all = translations.of(edition, language);
        List<Sentence> right = all.stream()
                .filter(sentence -> sentence.state() == SegmentState.TRANSLATED)
                .toList();
        for (Sentence sentence : right) {
            if (!rows.review(who, edition, Objects.requireNonNull(sentence.now()))) {
                throw new Refused("library.translation.refused.own");
            }
        }
        memory.keep(who, opened, all, right);
        texts.keepComposed(
                who,
                opened.text(),
                Compose.of(opened.texts().getFirst().said(), translations.of(edition, language), opened.language()));
        trail.write(
                who,
                "translation.reviewed",
                opened.title(),
                opened.text().address(),
                opened.language().viName());
    }
}
