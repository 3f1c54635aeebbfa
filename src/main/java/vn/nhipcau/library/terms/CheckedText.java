package vn.nhipcau.library.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.ContentLanguage;

/**
 * A text that somebody pasted, with the terms in it.
 *
 * @param missing what its original names and it does not
 */
public record CheckedText(String text, String language, List<Found> found, List<TermCheck.Missing> missing) {
    /**
     * Words of a text.
     *
     * @param found as which they are met, null for others
     */
    public record Piece(String words, @Nullable Found found) {}

    /** @param original the Vietnamese text of which this is a translation, empty where it is none */
    static CheckedText of(TermFinder finder, String text, String language, String original) {
        List<TermCheck.Missing> missing = original.isBlank() || language.equals(ContentLanguage.ORIGINAL)
                ? List.of()
                : new TermCheck(finder)
                        .missing(
                                new Coded(original, List.of()),
                                new Coded(text, List.of()),
                                ContentLanguage.ORIGINAL,
                                language);
        return new CheckedText(text, language, finder.find(text, language), missing);
    }

    /** The whole text, cut at the terms. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Found one : found) {
            if (one.from() > at) {
                pieces.add(new Piece(text.substring(at, one.from()), null));
            }
            pieces.add(new Piece(text.substring(one.from(), one.to()), one));
            at = one.to();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), null));
        }
        return pieces;
    }

    public List<Found> forbidden() {
        return found.stream().filter(Found::isForbidden).toList();
    }

    /** The terms rightly named, each once, in the order of the text. */
    public List<Found> named() {
        Map<Long, Found> named = new LinkedHashMap<>();
        found.stream()
                .filter(one -> !one.isForbidden())
                .forEach(one -> named.putIfAbsent(one.term().id(), one));
        return List.copyOf(named.values());
    }
}
