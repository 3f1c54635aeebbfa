package vn.nhipcau.library.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.library.segments.Checked;
import vn.nhipcau.library.segments.Checks;
import vn.nhipcau.library.segments.Finding;
import vn.nhipcau.library.segments.MissingTerms;
import vn.nhipcau.library.segments.Segment;

/** The sentences of an edition beside what they are in another language. */
@Component
public class Translations {
    private final EditionSegments segments;
    private final SegmentTranslations translations;
    private final ContentLanguages languages;
    private final List<MissingTerms> terms;

    Translations(
            EditionSegments segments,
            SegmentTranslations translations,
            ContentLanguages languages,
            List<MissingTerms> terms) {
        this.segments = segments;
        this.translations = translations;
        this.languages = languages;
        this.terms = terms;
    }

    /** All of them in the order of reading, without findings. */
    public List<Sentence> of(long edition, String language) {
        Map<String, List<SegmentTranslation>> told = translations.of(edition, language);
        List<Sentence> sentences = new ArrayList<>();
        for (Segment segment : segments.standing(edition)) {
            sentences.add(Sentence.of(segment, told.getOrDefault(segment.key(), List.of())));
        }
        return sentences;
    }

    /** The same, each with what a program sees in it. */
    List<Sentence> checked(long edition, ContentLanguage to) {
        BiFunction<Segment, Coded, List<Finding>> look = looking(to);
        return of(edition, to.code()).stream()
                .map(sentence -> {
                    Coded target = sentence.target();
                    return target == null ? sentence : sentence.with(look.apply(sentence.segment(), target));
                })
                .toList();
    }

    /** What a program sees in a sentence of a language, wherever its words come from. */
    BiFunction<Segment, Coded, List<Finding>> looking(ContentLanguage to) {
        ContentLanguage from = languages.of(ContentLanguage.ORIGINAL);
        MissingTerms[] missing = terms.toArray(MissingTerms[]::new);
        return (segment, target) -> Checks.of(new Checked(segment.source(), target, from, to, 0), missing);
    }
}
