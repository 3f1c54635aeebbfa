package vn.nhipcau.work.reporting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of a paragraph with the figures in it: {@code đón [[trên 41 đoàn/812 lượt|f12]] khách}. A figure is its words
 * and what they are bound to: {@code f12} one activity's figure, {@code t:VISITS} the section's total of an indicator or
 * unit, {@code n} the number of the section's activities; {@code n@7} the same of one agency alone.
 */
public record MarkedText(List<Piece> pieces) {
    private static final String BOUND = "(?:f\\d{1,18}|t:[^\\[\\]|@]{1,80}|n)(?:@\\d{1,18})?";
    private static final Pattern FIGURE = Pattern.compile("\\[\\[([^\\[\\]|]+)\\|(" + BOUND + ")]]");

    /** A paragraph is no book: longer ones are cut into several by the reader of the form. */
    static final int LONGEST = 20_000;

    /**
     * A stretch of text.
     *
     * @param bound what its words are bound to, null for plain text
     */
    public record Piece(String text, @Nullable String bound) {}

    public static MarkedText of(String stored) {
        List<Piece> pieces = new ArrayList<>();
        Matcher figure = FIGURE.matcher(stored);
        int from = 0;
        while (figure.find()) {
            if (figure.start() > from) {
                pieces.add(new Piece(stored.substring(from, figure.start()), null));
            }
            pieces.add(new Piece(figure.group(1), figure.group(2)));
            from = figure.end();
        }
        if (from < stored.length()) {
            pieces.add(new Piece(stored.substring(from), null));
        }
        return new MarkedText(pieces);
    }

    /** What a person typed, tidied: one paragraph on one line, letters composed, no control characters. */
    public static String tidy(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\s\\u00a0\\u2028\\u2029]+", " ")
                .replaceAll("[\\p{Cs}\\p{Cn}\\ufffe\\uffff]", "\ufffd")
                .strip();
    }

    /** Whether a word says what a figure is bound to. */
    static boolean isBound(String word) {
        return word.matches(BOUND);
    }

    /** The words alone, as they are printed. */
    public String plain() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    public List<Piece> figures() {
        return pieces.stream().filter(piece -> piece.bound() != null).toList();
    }

    /** The same with one figure's words exchanged, wherever it is bound so. */
    public String with(String bound, String words) {
        return pieces.stream()
                .map(p -> bound.equals(p.bound()) ? figure(words, bound) : stored(p))
                .collect(Collectors.joining());
    }

    /** How a figure is written in a text. */
    public static String figure(String words, String bound) {
        return "[[" + words + "|" + bound + "]]";
    }

    private static String stored(Piece piece) {
        return piece.bound() == null ? piece.text() : figure(piece.text(), piece.bound());
    }
}
