package vn.nhipcau.work.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.Mark;

/**
 * A line of the file, cut into pieces by what was understood in it.
 *
 * @param number as the file counts, from 1
 */
public record SourceLine(int number, int page, boolean bold, List<Piece> pieces) {
    /** Words of a line; {@code kind} is a style of the mark, or null where nothing was read. */
    public record Piece(String text, @Nullable String kind) {
        private static final Set<String> NAMES = Set.of("lead", "coordinator", "advisor", "unknown", "group");

        Piece deciding(Set<String> undecided) {
            if (kind == null || !NAMES.contains(kind)) {
                return this;
            }
            if (undecided.contains(Names.key(text))) {
                return new Piece(text, "must");
            }
            return new Piece(text, kind.equals("group") ? "group" : "lead");
        }
    }

    public static SourceLine of(int number, int page, boolean bold, String text, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Mark mark :
                marks.stream().sorted(Comparator.comparingInt(Mark::from)).toList()) {
            int from = Math.max(at, Math.min(mark.from(), text.length()));
            int to = Math.min(mark.to(), text.length());
            if (to > from) {
                if (from > at) {
                    pieces.add(new Piece(text.substring(at, from), null));
                }
                pieces.add(
                        new Piece(text.substring(from, to), mark.kind().name().toLowerCase(Locale.ROOT)));
                at = to;
            }
        }
        if (at < text.length() || pieces.isEmpty()) {
            pieces.add(new Piece(text.substring(at), null));
        }
        return new SourceLine(number, page, bold, List.copyOf(pieces));
    }

    /** The same line, its names told apart by whether they are still to be decided. */
    SourceLine deciding(Set<String> undecided) {
        return new SourceLine(
                number,
                page,
                bold,
                pieces.stream().map(p -> p.deciding(undecided)).toList());
    }

    public boolean within(@Nullable Integer first, @Nullable Integer last) {
        return first != null && number >= first && number <= (last == null ? first : last);
    }
}
