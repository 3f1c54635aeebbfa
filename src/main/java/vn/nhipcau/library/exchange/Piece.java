package vn.nhipcau.library.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text in a file: words, or a code.
 *
 * @param id of the code, empty for words; the same in source and target
 * @param pair what the two halves of a code have in common; empty where that is their id
 * @param type what the code does, in the words of the format; empty where unsaid
 * @param text the words, or what the code stood for in the original file, empty where unsaid
 * @param shown what a tool may show instead of the code
 */
record Piece(
        Kind kind,
        String id,
        String pair,
        String type,
        String text,
        @Nullable String shown) {
    enum Kind {
        WORDS,
        OPEN,
        CLOSE,
        LONE
    }

    static Piece words(String words) {
        return new Piece(Kind.WORDS, "", "", "", words, null);
    }

    boolean isWords() {
        return kind == Kind.WORDS;
    }

    /** What its other half has too. */
    String bond() {
        return pair.isEmpty() ? id : pair;
    }

    /** A code without what it stood for. */
    Piece bare() {
        return isWords() ? this : new Piece(kind, id, pair, type, "", shown);
    }

    static String words(List<Piece> pieces) {
        return pieces.stream().filter(Piece::isWords).map(Piece::text).collect(Collectors.joining());
    }
}
