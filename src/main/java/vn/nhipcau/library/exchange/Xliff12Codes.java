package vn.nhipcau.library.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes of a text in XLIFF 1.2: nested pairs as {@code g}, what crosses another as {@code bpt} and {@code ept}. */
final class Xliff12Codes {
    private Xliff12Codes() {}

    static void write(XmlOut xml, List<Piece> pieces) {
        Map<Integer, Integer> halves = halves(pieces);
        Set<Integer> nested = nested(pieces, halves);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            switch (piece.kind()) {
                case WORDS -> xml.text(piece.text());
                case LONE -> alone(xml, piece);
                case OPEN -> {
                    if (nested.contains(i)) {
                        xml.open("g", "id", piece.id(), "ctype", type(piece), "equiv-text", piece.shown());
                    } else {
                        half(xml, piece, halves.containsKey(i) ? "bpt" : "it", "open");
                    }
                }
                case CLOSE -> {
                    if (nested.contains(i)) {
                        xml.close();
                    } else {
                        half(xml, piece, halves.containsKey(i) ? "ept" : "it", "close");
                    }
                }
            }
        }
    }

    private static void alone(XmlOut xml, Piece piece) {
        if (piece.text().isEmpty()) {
            xml.leaf("x", "id", piece.id(), "ctype", type(piece), "equiv-text", piece.shown());
        } else {
            xml.words("ph", piece.text(), "id", piece.id(), "ctype", type(piece), "equiv-text", piece.shown());
        }
    }

    private static void half(XmlOut xml, Piece piece, String name, String position) {
        boolean isAlone = name.equals("it");
        xml.words(
                name,
                piece.text(),
                "id",
                piece.id(),
                "pos",
                isAlone ? position : null,
                "rid",
                isAlone ? null : piece.bond(),
                "ctype",
                name.equals("ept") ? null : type(piece),
                "equiv-text",
                piece.shown());
    }

    private static @Nullable String type(Piece piece) {
        return piece.type().isEmpty() ? null : piece.type();
    }

    /** Which places hold the two halves of a code, both ways. */
    static Map<Integer, Integer> halves(List<Piece> pieces) {
        Map<Integer, Integer> halves = new HashMap<>();
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() == Piece.Kind.OPEN) {
                open.computeIfAbsent(piece.bond(), bond -> new ArrayDeque<>()).push(i);
            } else if (piece.kind() == Piece.Kind.CLOSE) {
                Deque<Integer> waiting = open.get(piece.bond());
                if (waiting != null && !waiting.isEmpty()) {
                    int opening = waiting.pop();
                    halves.put(opening, i);
                    halves.put(i, opening);
                }
            }
        }
        return halves;
    }

    /** The halves of pairs that can be an element: of one id, without a text of their own, crossing no other. */
    private static Set<Integer> nested(List<Piece> pieces, Map<Integer, Integer> halves) {
        Set<Integer> nested = new HashSet<>();
        halves.forEach((one, other) -> {
            if (one < other && isElement(pieces.get(one), pieces.get(other)) && crossesNone(one, other, halves)) {
                nested.add(one);
                nested.add(other);
            }
        });
        return nested;
    }

    private static boolean isElement(Piece opening, Piece closing) {
        return opening.id().equals(closing.id())
                && opening.text().isEmpty()
                && closing.text().isEmpty();
    }

    private static boolean crossesNone(int from, int to, Map<Integer, Integer> halves) {
        for (int i = from + 1; i < to; i++) {
            Integer half = halves.get(i);
            if (half != null && (half < from || half > to)) {
                return false;
            }
        }
        return true;
    }
}
