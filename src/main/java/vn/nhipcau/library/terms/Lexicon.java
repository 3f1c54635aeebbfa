package vn.nhipcau.library.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.ContentLanguage;

/**
 * The forms that are looked for in a language, sorted, so that from each place of a text the range of those that go on
 * like it is narrowed letter by letter. It needs no more memory than the forms themselves.
 */
final class Lexicon {
    private final String[] keys;
    private final Sought[][] sought;

    /** A form with its letters. */
    record Sought(Term term, Form form, Letters letters) {
        /**
         * A name keeps its capitals: "Cồn" is an island's, "cồn" is any dune. Only a forbidden name in a foreign language
         * is the same name however its letters are.
         */
        boolean keepsCapitals(Letters text, int start) {
            if (form.isForbidden() && !form.language().equals(ContentLanguage.ORIGINAL)) {
                return true;
            }
            for (int i = 0; i < letters.length(); i++) {
                boolean first = i == 0 || !Character.isLetter(letters.at(i - 1));
                if (first && Character.isUpperCase(letters.at(i)) && Character.isLowerCase(text.at(start + i))) {
                    return false;
                }
            }
            return true;
        }

        /** Whether it stands in longer words that mean something else. */
        boolean isPartOfOther(Letters text, int start) {
            return form.unless().stream()
                    .map(longer -> Letters.of(longer).key())
                    .anyMatch(longer -> surrounds(longer, text.key(), start));
        }

        private boolean surrounds(String longer, String text, int start) {
            for (int at = longer.indexOf(letters.key()); at >= 0; at = longer.indexOf(letters.key(), at + 1)) {
                if (text.startsWith(longer, start - at)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A form met in a text.
     *
     * @param start its first letter, {@code end} the one behind its last
     */
    record Match(int start, int end, Sought what) {}

    /** Of forms that are written alike, the forbidden come first, then those whose time is not over. */
    Lexicon(Collection<Sought> forms) {
        Map<String, List<Sought>> byKey = new TreeMap<>();
        forms.forEach(one -> byKey.computeIfAbsent(one.letters().key(), key -> new ArrayList<>())
                .add(one));
        Comparator<Sought> order = Comparator.comparing(
                        (Sought one) -> !one.form().isForbidden())
                .thenComparing(one -> !one.term().prescribed())
                .thenComparing(one -> one.term().validTo() != null)
                .thenComparingLong(one -> one.term().id());
        byKey.values().forEach(alike -> alike.sort(order));
        keys = byKey.keySet().toArray(String[]::new);
        sought = byKey.values().stream()
                .map(alike -> alike.toArray(Sought[]::new))
                .toArray(Sought[][]::new);
    }

    /** Every form in a text, also those within others. */
    List<Match> matches(Letters text) {
        List<Match> matches = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            if (text.mayBegin(start)) {
                from(start, text, matches);
            }
        }
        return matches;
    }

    private void from(int start, Letters text, List<Match> matches) {
        int low = 0;
        int high = keys.length;
        for (int end = start; low < high; end++) {
            int depth = end - start;
            if (keys[low].length() == depth) {
                Sought fitting = text.mayEnd(end) ? fitting(sought[low], text, start) : null;
                if (fitting != null) {
                    matches.add(new Match(start, end, fitting));
                }
                low++;
            }
            if (end == text.length()) {
                return;
            }
            int letter = text.key().charAt(end);
            low = first(low, high, depth, letter);
            high = first(low, high, depth, letter + 1);
        }
    }

    private static @Nullable Sought fitting(Sought[] alike, Letters text, int start) {
        for (Sought one : alike) {
            if (one.keepsCapitals(text, start) && !one.isPartOfOther(text, start)) {
                return one;
            }
        }
        return null;
    }

    /** The first key of a range whose letter at a depth is not before another. All of them are longer than that. */
    private int first(int low, int high, int depth, int letter) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (keys[middle].charAt(depth) < letter) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
