package vn.nhipcau.work.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a report that holds what was searched for.
 *
 * @param section in which it stands, null before the first
 * @param pieces what was found and what stands around it
 */
public record Excerpt(int line, @Nullable String section, List<Piece> pieces) {
    private static final int AROUND = 110;

    /** Words, and whether they were searched for. */
    public record Piece(String text, boolean found) {}

    /** Cuts a line around the first of the words in it. */
    static Excerpt of(int number, @Nullable String section, String line, List<Wanted> wanted) {
        List<Wanted.Place> hits = hits(line, wanted);
        int first = hits.isEmpty() ? 0 : hits.getFirst().from();
        int from = first <= AROUND ? 0 : wordStart(line, first - AROUND);
        int to = Math.min(line.length(), first + 2 * AROUND);
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (Wanted.Place hit : hits) {
            if (hit.from() >= at && hit.to() <= to) {
                add(pieces, line.substring(at, hit.from()), false);
                add(pieces, line.substring(hit.from(), hit.to()), true);
                at = hit.to();
            }
        }
        add(pieces, line.substring(at, to), false);
        return new Excerpt(number, section, shortened(pieces, from > 0, to < line.length()));
    }

    private static List<Wanted.Place> hits(String line, List<Wanted> wanted) {
        List<Wanted.Place> hits = new ArrayList<>();
        for (Wanted word : wanted) {
            hits.addAll(word.in(line));
        }
        hits.sort(Comparator.comparingInt(Wanted.Place::from).thenComparingInt(hit -> -hit.to()));
        return hits;
    }

    private static int wordStart(String line, int near) {
        int space = line.indexOf(' ', near);
        return space < 0 || space > near + 30 ? near : space + 1;
    }

    private static void add(List<Piece> pieces, String text, boolean found) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, found));
        }
    }

    private static List<Piece> shortened(List<Piece> pieces, boolean before, boolean after) {
        List<Piece> all = new ArrayList<>();
        if (before) {
            all.add(new Piece("… ", false));
        }
        all.addAll(pieces);
        if (after) {
            all.add(new Piece(" …", false));
        }
        return List.copyOf(all);
    }
}
