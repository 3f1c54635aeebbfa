package vn.nhipcau.library.translation;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.editions.Edition;
import vn.nhipcau.library.editions.EditionState;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.editions.EditionTexts;
import vn.nhipcau.library.editions.Editions;

/** Says of all sentences of a language that were translated that they are right: they go into the memory together. */
@Component
public class ReviewAll {
    private final Editions editions;
    private final EditionTexts texts;
    private final Translations translations;
    private final SegmentTranslations rows;
    private final RememberSentences memory;
    private final Trail trail;

    ReviewAll(
            Editions editions,
            EditionTexts texts,
            Translations translations,
            SegmentTranslations rows,
            RememberSentences memory,
            Trail trail) {
        this.editions = editions;
        this.texts = texts;
        this.translations = translations;
        this.rows = rows;
        this.memory = memory;
        this.trail = trail;
    }

    /**
     * Reviews what is translated and was not reviewed yet. The words of the text stay as they are.
     *
     * @throws Refused where the visitor translated one of them, or the text is neither drafted nor in review
     */
    @Transactional
    public void review(Visitor who, long id, ContentLanguage language) {
        Edition edition = editions.find(id).orElseThrow(NotFound::new);
        EditionText text = texts.find(id, language.code()).orElseThrow(NotFound::new);
        String title = texts.find(id, ContentLanguage.ORIGINAL)
                .map(original -> original.said().title())
                .orElseThrow(NotFound::new);
        if (text.state() != EditionState.DRAFT && text.state() != EditionState.IN_REVIEW) {
            throw new Refused("library.edition.refused.notDraft");
        }
        List<Sentence> all = translations.of(id, language.code());
        List<Sentence> right = all.stream()
                .filter(sentence -> sentence.state() == SegmentState.TRANSLATED)
                .toList();
        List<SegmentTranslation> told = right.stream()
                .map(sentence -> Objects.requireNonNull(sentence.now()))
                .toList();
        if (rows.review(who, id, language.code(), told) != told.size()) {
            throw new Refused("library.translation.refused.own");
        }
        memory.keep(who, edition, title, text, all, right);
        trail.write(who, "translation.reviewed", title, text.address(), language.viName());
    }
}
