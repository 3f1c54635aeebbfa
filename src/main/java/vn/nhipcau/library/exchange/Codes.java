package vn.nhipcau.library.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Mark;

/** The numbered codes of a text, as pieces of a file and back. */
final class Codes {
    private static final int MOST = 99;

    private Codes() {}

    /**
     * A text with its codes as pieces. A number beyond the marks is a code of another program: it stands alone where it
     * encloses nothing.
     */
    static List<Piece> pieces(Coded coded) {
        List<Piece> pieces = new ArrayList<>();
        String text = coded.text();
        Matcher code = Coded.CODE.matcher(text);
        int at = 0;
        while (code.find()) {
            add(pieces, text.substring(at, code.start()));
            at = code.end();
            int number = Integer.parseInt(code.group(2));
            Mark mark = number <= coded.marks().size() ? coded.marks().get(number - 1) : null;
            String closing = "</" + number + ">";
            if (mark == null && code.group(1).isEmpty() && text.startsWith(closing, at)) {
                at += closing.length();
                pieces.add(piece(Piece.Kind.LONE, number, null));
                code.region(at, text.length());
            } else {
                pieces.add(piece(code.group(1).isEmpty() ? Piece.Kind.OPEN : Piece.Kind.CLOSE, number, mark));
            }
        }
        add(pieces, text.substring(at));
        return pieces;
    }

    private static void add(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(Piece.words(words));
        }
    }

    private static Piece piece(Piece.Kind kind, int number, @Nullable Mark mark) {
        String id = String.valueOf(number);
        if (mark == null) {
            return new Piece(kind, id, "", "", "", null);
        }
        String data = kind == Piece.Kind.CLOSE ? Marks.closing(mark) : Marks.opening(mark);
        return new Piece(kind, id, "", Marks.type(mark), data, Marks.shown(mark));
    }

    /**
     * A text whose codes are numbered.
     *
     * @param invented ids of codes that bear none of the numbers; they are left out
     */
    record Numbered(String text, List<String> invented) {}

    /**
     * Numbers the codes of a text by their ids, from 1 to the given number.
     *
     * @param known how many codes there may be
     */
    static Numbered numbered(List<Piece> pieces, int known) {
        StringBuilder text = new StringBuilder();
        List<String> invented = new ArrayList<>();
        Deque<Piece> open = new ArrayDeque<>();
        for (Piece piece : pieces) {
            if (piece.isWords()) {
                text.append(harmless(piece.text()));
                continue;
            }
            String id = piece.kind() == Piece.Kind.CLOSE ? opener(open, piece) : piece.id();
            boolean isKnown = number(id) >= 1 && number(id) <= known && piece.kind() != Piece.Kind.LONE;
            if (isKnown) {
                text.append(piece.kind() == Piece.Kind.CLOSE ? "</" : "<")
                        .append(number(id))
                        .append('>');
            } else if (piece.kind() != Piece.Kind.CLOSE) {
                invented.add(id);
            }
            if (piece.kind() == Piece.Kind.OPEN) {
                open.push(piece);
            }
        }
        return new Numbered(text.toString(), invented);
    }

    /** Words that look like a code would become one; a zero no database holds. */
    private static String harmless(String words) {
        return Coded.CODE
                .matcher(words.replace('\0', Signs.UNKNOWN))
                .replaceAll(match -> "‹" + match.group().substring(1));
    }

    /** The id of what a closing half closes; its own where nothing of it is open. */
    private static String opener(Deque<Piece> open, Piece closing) {
        for (Piece opening : open) {
            if (opening.bond().equals(closing.bond()) || opening.id().equals(closing.id())) {
                open.remove(opening);
                return opening.id();
            }
        }
        return closing.id();
    }

    private static int number(String id) {
        return id.matches("[1-9][0-9]?") ? Integer.parseInt(id) : 0;
    }

    /** Two texts whose codes bear the same numbers. */
    record Pair(Coded source, Coded target) {}

    /** Numbers the codes of another program: those that are marks of ours first. */
    static Pair pair(List<Piece> source, List<Piece> target) {
        List<String> ids = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (List<Piece> side : List.of(source, target)) {
            Deque<Piece> open = new ArrayDeque<>();
            for (Piece piece : side) {
                String id = piece.kind() == Piece.Kind.CLOSE ? opener(open, piece) : piece.id();
                if (piece.kind() == Piece.Kind.OPEN) {
                    open.push(piece);
                }
                if (!piece.isWords() && seen.add(id)) {
                    Mark mark = piece.kind() == Piece.Kind.OPEN && isClosed(side, piece) ? Marks.of(piece) : null;
                    if (mark == null) {
                        others.add(id);
                    } else {
                        ids.add(id);
                        marks.add(mark);
                    }
                }
            }
        }
        ids.addAll(others);
        List<Mark> kept = marks.subList(0, Math.min(MOST, marks.size()));
        return new Pair(new Coded(text(source, ids), kept), new Coded(text(target, ids), kept));
    }

    private static boolean isClosed(List<Piece> side, Piece opening) {
        return side.stream()
                .anyMatch(piece -> piece.kind() == Piece.Kind.CLOSE
                        && (piece.bond().equals(opening.bond()) || piece.id().equals(opening.id())));
    }

    private static String text(List<Piece> pieces, List<String> ids) {
        StringBuilder text = new StringBuilder();
        Deque<Piece> open = new ArrayDeque<>();
        for (Piece piece : pieces) {
            if (piece.isWords()) {
                text.append(harmless(piece.text()));
                continue;
            }
            String id = piece.kind() == Piece.Kind.CLOSE ? opener(open, piece) : piece.id();
            int number = ids.indexOf(id) + 1;
            if (number >= 1 && number <= MOST) {
                text.append(piece.kind() == Piece.Kind.CLOSE ? "</" : "<")
                        .append(number)
                        .append('>');
                text.append(piece.kind() == Piece.Kind.LONE ? "</" + number + ">" : "");
            }
            if (piece.kind() == Piece.Kind.OPEN) {
                open.push(piece);
            }
        }
        return text.toString();
    }

    /** Numbers of which a half of the source is missing in a translation. */
    static List<Integer> missing(String source, String target) {
        return Coded.CODE
                .matcher(source)
                .results()
                .filter(code -> !target.contains(code.group()))
                .map(code -> Integer.valueOf(code.group(2)))
                .distinct()
                .toList();
    }

    /** Numbers whose halves do not stand one behind the other. */
    static List<Integer> torn(String text) {
        return IntStream.rangeClosed(1, MOST)
                .filter(number -> {
                    int opening = text.indexOf("<" + number + ">");
                    int closing = text.lastIndexOf("</" + number + ">");
                    return opening >= 0 && closing >= 0 && closing < opening;
                })
                .boxed()
                .toList();
    }
}
