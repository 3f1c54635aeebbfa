package vn.nhipcau.library.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Content;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.Unit;
import vn.nhipcau.library.editions.EditionText.Said;
import vn.nhipcau.library.segments.Cut;
import vn.nhipcau.library.segments.Sentences;

/** Puts a text together in another language: the blocks of the original with the sentences of that language in them. */
final class Compose {
    private final Map<String, List<Sentence>> sentences = new HashMap<>();
    private final ContentLanguage language;

    private Compose(List<Sentence> all, ContentLanguage language) {
        this.language = language;
        all.forEach(sentence -> sentences
                .computeIfAbsent(sentence.segment().unit(), unit -> new ArrayList<>())
                .add(sentence));
    }

    /** The original in another language; a sentence that is not translated stands there as it was, or in the original. */
    static Said of(Said original, List<Sentence> sentences, ContentLanguage language) {
        Compose compose = new Compose(sentences, language);
        UnaryOperator<Unit> told = compose::told;
        Map<String, String> fields = new TreeMap<>();
        original.fields()
                .forEach((code, words) -> fields.put(
                        code, told.apply(new Unit("field." + code, words)).words()));
        Content content = original.content().with(told);
        return new Said(
                told.apply(new Unit("title", original.title())).words(),
                told.apply(new Unit("lead", original.lead())).words(),
                fields,
                content);
    }

    private Unit told(Unit unit) {
        List<Sentence> own = sentences.getOrDefault(unit.id(), List.of());
        Cut cut = Sentences.cut(unit, ContentLanguage.ORIGINAL);
        if (own.size() != cut.sentences().size()) {
            return unit;
        }
        List<Coded> told = own.stream().map(Sentence::said).toList();
        return new Unit(unit.id(), cut.joined(told, language));
    }
}
