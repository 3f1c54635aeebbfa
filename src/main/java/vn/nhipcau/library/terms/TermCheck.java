package vn.nhipcau.library.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nhipcau.library.Coded;

/** Holds a translation, or any text, against the term base. It decides nothing: whoever asks does. */
public record TermCheck(TermFinder finder) {
    /**
     * A term of the source that the target does not name.
     *
     * @param expected what may be written, the main form first; never empty
     */
    public record Missing(Term term, List<String> expected) {}

    /**
     * The terms of a source that its translation does not name in a form that may be written, each once, in the order of
     * the source. A term that is not known in the language of the translation is not asked for.
     *
     * @param from the language of the source, {@code to} that of the target
     */
    public List<Missing> missing(Coded source, Coded target, String from, String to) {
        Map<Long, Term> wanted = new LinkedHashMap<>();
        finder.find(source.text(), from).stream()
                .map(Found::term)
                .filter(term -> !term.written(to).isEmpty())
                .forEach(term -> wanted.putIfAbsent(term.id(), term));
        Set<Long> named = finder.named(target.text(), to);
        return wanted.values().stream()
                .filter(term -> !named.contains(term.id()))
                .map(term -> new Missing(term, term.written(to)))
                .toList();
    }

    /** The forms in a text that must not be written; where {@link Found#blocks}, the text must not go out. */
    public List<Found> forbidden(String words, String language) {
        return finder.find(words, language).stream().filter(Found::isForbidden).toList();
    }
}
