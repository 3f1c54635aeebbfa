package vn.nhipcau.library.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes of a text in TMX. */
final class TmxCodes {
    private TmxCodes() {}

    static void write(XmlOut xml, List<Piece> pieces) {
        Map<Integer, Integer> halves = Xliff12Codes.halves(pieces);
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String number = number(i, halves, numbers);
            switch (piece.kind()) {
                case WORDS -> xml.text(piece.text());
                case LONE -> xml.words("ph", piece.text(), "x", x(piece), "type", type(piece));
                case OPEN -> {
                    if (number == null) {
                        xml.words("it", piece.text(), "pos", "begin", "x", x(piece), "type", type(piece));
                    } else {
                        xml.words("bpt", piece.text(), "i", number, "x", x(piece), "type", type(piece));
                    }
                }
                case CLOSE -> {
                    if (number == null) {
                        xml.words("it", piece.text(), "pos", "end", "x", x(piece), "type", type(piece));
                    } else {
                        xml.words("ept", piece.text(), "i", number);
                    }
                }
            }
        }
    }

    /** What both halves have in common, which is one segment's own matter; null where a half stands alone. */
    private static @Nullable String number(int at, Map<Integer, Integer> halves, Map<Integer, Integer> numbers) {
        Integer other = halves.get(at);
        if (other == null) {
            return null;
        }
        Integer known = numbers.get(other);
        int number = known != null ? known : numbers.size() + 1;
        numbers.put(at, number);
        return String.valueOf(number);
    }

    private static @Nullable String x(Piece piece) {
        return piece.id().matches("[0-9]+") ? piece.id() : null;
    }

    private static @Nullable String type(Piece piece) {
        return piece.type().isEmpty() ? null : piece.type();
    }
}
