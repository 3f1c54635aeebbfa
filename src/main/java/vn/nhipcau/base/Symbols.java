package vn.nhipcau.base;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text what must not break over two lines: numbers and symbols of papers, days. */
public final class Symbols {
    private static final Pattern WHOLE = Pattern.compile("\\d+(?:/[\\p{L}\\d]+)*[-/][\\p{L}\\d/-]*[\\p{L}\\d]");

    private Symbols() {}

    /** Words of a text; {@code whole} stays on one line. */
    public record Piece(String text, boolean whole) {}

    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = WHOLE.matcher(text);
        int at = 0;
        while (found.find()) {
            if (found.start() > at) {
                pieces.add(new Piece(text.substring(at, found.start()), false));
            }
            pieces.add(new Piece(found.group(), true));
            at = found.end();
        }
        if (at < text.length()) {
            pieces.add(new Piece(text.substring(at), false));
        }
        return pieces;
    }
}
