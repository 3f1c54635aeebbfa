package vn.nhipcau.paper.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How full a line is before a paper goes on in the next one, learned from the lines that surely go on. */
final class Wrapping {
    private static final Pattern STOPPED = Pattern.compile(".*(?:[.;:!?…]|\\.\\s*[”\"’»)])");
    private static final int WIDEST_PAGE = 140;
    private static final int NARROWEST_PAGE = 60;
    private static final int ENOUGH = 3;

    /** Letters differ in width: one line in twenty may go on although more characters stand in others. */
    private static final int RARE = 20;

    private static final int INDENT = 3;

    /** In lines. */
    private static final int LONGEST_SENTENCE = 60;

    private final List<Piece> pieces;
    private final OwnLines own;
    private final int least;

    Wrapping(List<Piece> pieces, OwnLines own) {
        this.pieces = pieces;
        this.own = own;
        this.least = least();
    }

    private int least() {
        List<Integer> reached = new ArrayList<>();
        for (int i = 1; i < pieces.size(); i++) {
            Piece above = pieces.get(i - 1);
            Piece below = pieces.get(i);
            if (surelyGoesOn(above, below)) {
                reached.add(reach(above, below));
            }
        }
        reached.sort(Integer::compare);
        boolean wrapped = !reached.isEmpty()
                && reached.getLast() <= WIDEST_PAGE
                && (reached.size() >= ENOUGH || isWidth(reached.getLast()));
        // lists in narrow columns go on too, but say nothing about the page
        int usual = wrapped ? reached.get(reached.size() / 2) : 0;
        return wrapped ? Math.max(reached.get(reached.size() / RARE), usual * 4 / 5) : Integer.MAX_VALUE;
    }

    /** One line that goes on tells the width of the page when none is longer. */
    private boolean isWidth(int reached) {
        return reached >= NARROWEST_PAGE
                && pieces.stream()
                        .filter(piece -> piece.cell() == null)
                        .allMatch(piece -> piece.words().text().length() <= reached);
    }

    private boolean surelyGoesOn(Piece above, Piece below) {
        String text = below.words().text();
        return !below.fresh()
                && below.cell() == null
                && above.cell() == null
                && above.column() == below.column()
                && Character.isLowerCase(text.charAt(0))
                && ItemMark.of(text) == null
                && !own.beginsField(text)
                && !STOPPED.matcher(above.words().text()).matches();
    }

    /** Length of a line with the first word of the next. */
    private static int reach(Piece above, Piece below) {
        String text = below.words().text();
        int space = text.indexOf(' ');
        return above.words().text().length() + 1 + (space < 0 ? text.length() : space);
    }

    /** The line had no room for the first word of the next, which does not stand further in. */
    boolean isFull(Piece line, Piece next) {
        return reaches(line, next, least);
    }

    /** As full as a line that goes on may be where its letters are wide. */
    boolean isNearlyFull(Piece line, Piece next) {
        return reaches(line, next, least * 9L / 10);
    }

    private static boolean reaches(Piece line, Piece next, long enough) {
        boolean indented = indent(next) >= indent(line) + INDENT;
        return next.cell() == null
                && !next.fresh()
                && !indented
                && line.column() == next.column()
                && reach(line, next) >= enough;
    }

    private static int indent(Piece piece) {
        String text = piece.line().text();
        return text.length() - text.stripLeading().length();
    }

    /** What begins here ends like a sentence: content under a title, not its second half. */
    boolean isSentence(int index) {
        String last = pieces.get(index).words().text();
        int farthest = Math.min(pieces.size(), index + LONGEST_SENTENCE);
        for (int i = index + 1; i < farthest && !STOPPED.matcher(last).matches(); i++) {
            Piece piece = pieces.get(i);
            String text = piece.words().text();
            if (piece.fresh() || ItemMark.of(text) != null || own.beginsField(text)) {
                break;
            }
            last = text;
        }
        return last.endsWith(".") && !last.endsWith("...");
    }
}
