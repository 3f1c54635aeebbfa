package vn.nhipcau.library.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.Meaning;
import vn.nhipcau.library.Unit;
import vn.nhipcau.library.editions.Edition;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.editions.EditionTexts;
import vn.nhipcau.library.editions.EditionVersions;
import vn.nhipcau.library.editions.GoingOut;
import vn.nhipcau.library.editions.Objection;
import vn.nhipcau.library.segments.Segment;
import vn.nhipcau.library.segments.Sentences;

/** A translation goes out when each sentence says what the original says and another than its translator has reviewed it. */
@Component
class TranslationReady implements GoingOut {
    private final Translations translations;
    private final EditionTexts texts;
    private final EditionVersions versions;

    TranslationReady(Translations translations, EditionTexts texts, EditionVersions versions) {
        this.translations = translations;
        this.texts = texts;
        this.versions = versions;
    }

    @Override
    public List<Objection> against(Edition edition, EditionText text) {
        if (text.isOriginal()) {
            return List.of();
        }
        List<Sentence> sentences = translations.of(edition.id(), text.language());
        Progress progress = Progress.of(sentences);
        List<Objection> against = new ArrayList<>();
        int open = progress.count(SegmentState.NEW) + progress.count(SegmentState.DRAFTED);
        if (open > 0) {
            against.add(Objection.of("", "library.translation.objection.open", open));
        }
        if (progress.count(SegmentState.STALE) > 0) {
            against.add(Objection.of("", "library.translation.objection.stale", progress.count(SegmentState.STALE)));
        }
        if (progress.count(SegmentState.TRANSLATED) > 0) {
            against.add(Objection.of(
                    "", "library.translation.objection.unreviewed", progress.count(SegmentState.TRANSLATED)));
        }
        if (isBeingRewritten(edition, sentences)) {
            against.add(Objection.of("", "library.translation.objection.rewritten"));
        }
        return against;
    }

    /** Whether the draft of the original, which was translated, says something else than visitors read. */
    private boolean isBeingRewritten(Edition edition, List<Sentence> sentences) {
        List<String> drafted =
                sentences.stream().map(Sentence::segment).map(Segment::meaning).toList();
        return texts.find(edition.id(), ContentLanguage.ORIGINAL)
                .filter(original -> original.shown() != null)
                .flatMap(original ->
                        versions.find(edition.id(), ContentLanguage.ORIGINAL, Objects.requireNonNull(original.shown())))
                .filter(shown -> !meanings(shown.said().units()).equals(drafted))
                .isPresent();
    }

    /** What an original says, sentence by sentence in the order of reading. */
    private static List<String> meanings(List<Unit> units) {
        return units.stream()
                .flatMap(unit -> Sentences.of(unit, ContentLanguage.ORIGINAL).stream())
                .map(sentence -> Meaning.of(sentence.text()))
                .toList();
    }
}
