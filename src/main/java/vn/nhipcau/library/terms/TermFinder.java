package vn.nhipcau.library.terms;

import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.library.terms.Lexicon.Match;
import vn.nhipcau.library.terms.Lexicon.Sought;

/**
 * Finds terms in texts, as they stood on the day and at the moment when it was made. It does not change: take a fresh one
 * from {@link Terms#finder} for each piece of work. 5,000 terms in an article of 2,000 words are found in a few
 * milliseconds.
 */
public final class TermFinder {
    private final List<Term> terms;
    private final LocalDate day;
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

    /**
     * A finder of these.
     *
     * @param terms that are approved
     * @param day by which a term has begun or is over: before its time it is not found, after it none of its forms is
     *     forbidden any more
     */
    public TermFinder(List<Term> terms, LocalDate day) {
        this.terms = terms.stream().filter(term -> !term.beginsAfter(day)).toList();
        this.day = day;
    }

    /**
     * The terms in a text, in its order, none over another. A name within a longer one is the longer one alone; of two that
     * share letters, a forbidden one counts before an allowed one, then the one that begins first.
     *
     * <p>A form must stand as a word of its own where its script parts words. It is the same however its letters are
     * composed, whatever white space, dashes and codes of marks stand in it; its capitals at the beginning of words must be
     * capitals. Forbidden names of prescribed terms in Latin letters are found in texts of any language.
     *
     * @param words with or without codes {@code <1>}
     * @param language of the text, its code of ISO 639
     */
    public List<Found> find(String words, String language) {
        Letters text = Letters.of(words);
        BitSet taken = new BitSet(text.length());
        List<Match> chosen = new ArrayList<>();
        for (Match match : outermost(lexicon(language).matches(text))) {
            if (taken.get(match.start(), match.end()).isEmpty()) {
                taken.set(match.start(), match.end());
                chosen.add(match);
            }
        }
        return chosen.stream()
                .sorted(Comparator.comparingInt(Match::start))
                .map(match -> new Found(
                        match.what().term(),
                        text.from(match.start()),
                        text.to(match.end() - 1),
                        match.what().form()))
                .toList();
    }

    /** Without those that stand within a longer one, in the order in which they are to be chosen. */
    private static List<Match> outermost(List<Match> matches) {
        List<Match> outermost = new ArrayList<>();
        int reached = 0;
        for (Match match : matches.stream()
                .sorted(Comparator.comparingInt(Match::start)
                        .thenComparing(Comparator.comparingInt(Match::end).reversed()))
                .toList()) {
            if (match.end() > reached) {
                reached = match.end();
                outermost.add(match);
            }
        }
        outermost.sort(
                Comparator.comparing((Match match) -> !match.what().form().isForbidden())
                        .thenComparingInt(Match::start));
        return outermost;
    }

    /** The numbers of all terms that a text names in a form that may be written, also within longer names. */
    Set<Long> named(String words, String language) {
        return lexicon(language).matches(Letters.of(words)).stream()
                .filter(match -> !match.what().form().isForbidden())
                .map(match -> match.what().term().id())
                .collect(Collectors.toSet());
    }

    private Lexicon lexicon(String language) {
        return lexicons.computeIfAbsent(
                language,
                asked -> new Lexicon(terms.stream()
                        .flatMap(term -> sought(term, asked))
                        .filter(one -> one.letters().length() > 0)
                        .toList()));
    }

    private Stream<Sought> sought(Term term, String language) {
        boolean over = term.isOverOn(day);
        return term.forms().stream()
                .filter(form -> form.language().equals(language)
                        || (form.isForbidden() && term.prescribed() && isLatin(form.words())))
                .filter(form -> !over || !form.isForbidden())
                .map(form -> new Sought(term, form, Letters.of(form.words())));
    }

    private static boolean isLatin(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
    }
}
