package vn.nhipcau.library.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.ContentLanguage;
import vn.nhipcau.library.Unit;

/** Says what keeps a page from going out: another name for something whose name is prescribed. */
public record Prescribed(TermFinder finder) {
    /**
     * A place where a prescribed name is missing or another stands.
     *
     * @param unit its id
     * @param found the other name as it stands there; empty where the right one is only missing
     * @param right what is to be written
     */
    public record Refusal(String unit, String found, String right, Term term) {}

    /**
     * The other names in a page.
     *
     * @param language of the page
     */
    public List<Refusal> refusals(List<Unit> units, String language) {
        return units.stream().flatMap(unit -> others(unit, language)).toList();
    }

    /**
     * The other names in a translated page, and the prescribed names of its original that it nowhere writes rightly: a name
     * that nobody thought of forbidding does not slip through. That a sentence says "the islands" where the original names
     * them is no matter, as long as the page names them somewhere.
     *
     * @param original in the original language
     */
    public List<Refusal> refusals(List<Unit> original, List<Unit> translated, String language) {
        List<Refusal> others = refusals(translated, language);
        Set<Long> told = translated.stream()
                .flatMap(unit -> finder.named(Coded.of(unit.runs()).text(), language).stream())
                .collect(Collectors.toSet());
        others.forEach(other -> told.add(other.term().id()));
        List<Refusal> all = new ArrayList<>(others);
        for (Unit unit : original) {
            finder.find(Coded.of(unit.runs()).text(), ContentLanguage.ORIGINAL).stream()
                    .filter(found -> !found.isForbidden())
                    .map(Found::term)
                    .filter(term -> term.prescribed() && !term.written(language).isEmpty() && told.add(term.id()))
                    .forEach(term -> all.add(new Refusal(unit.id(), "", term.rightIn(language), term)));
        }
        return all;
    }

    private Stream<Refusal> others(Unit unit, String language) {
        String words = unit.words();
        return new TermCheck(finder)
                .forbidden(words, language).stream()
                        .filter(Found::blocks)
                        .map(found -> new Refusal(
                                unit.id(),
                                words.substring(found.from(), found.to()),
                                found.term().rightIn(language),
                                found.term()));
    }
}
