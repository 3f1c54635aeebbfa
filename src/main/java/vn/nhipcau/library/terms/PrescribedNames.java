package vn.nhipcau.library.terms;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.Unit;
import vn.nhipcau.library.editions.Edition;
import vn.nhipcau.library.editions.EditionText;
import vn.nhipcau.library.editions.EditionTexts;
import vn.nhipcau.library.editions.EditionVersion;
import vn.nhipcau.library.editions.EditionVersions;
import vn.nhipcau.library.editions.GoingOut;
import vn.nhipcau.library.editions.Objection;

/** No text goes out with another name for something whose name is prescribed. */
@Component
class PrescribedNames implements GoingOut {
    private final Terms terms;
    private final EditionTexts texts;
    private final EditionVersions versions;

    PrescribedNames(Terms terms, EditionTexts texts, EditionVersions versions) {
        this.terms = terms;
        this.texts = texts;
        this.versions = versions;
    }

    @Override
    public List<Objection> against(Edition edition, EditionText text) {
        Prescribed prescribed = new Prescribed(terms.finder());
        List<Unit> units = text.said().units();
        return prescribed.refusals(original(text), units, text.language()).stream()
                .map(refusal -> refusal.found().isEmpty()
                        ? Objection.of(refusal.unit(), "library.terms.objection.missing", refusal.right())
                        : Objection.of(
                                refusal.unit(), "library.terms.objection.other", refusal.found(), refusal.right()))
                .toList();
    }

    /** What visitors see of the original of a translation; nothing for an original, or where they see none yet. */
    private List<Unit> original(EditionText text) {
        return text.isOriginal()
                ? List.of()
                : texts.find(text.edition(), ContentLanguage.ORIGINAL)
                        .map(EditionText::shown)
                        .flatMap(number -> versions.find(text.edition(), ContentLanguage.ORIGINAL, number))
                        .map(EditionVersion::said)
                        .map(EditionText.Said::units)
                        .orElse(List.of());
    }
}
