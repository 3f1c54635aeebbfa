package vn.nhipcau.paper.writing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.writing.Part.Footnote;

/** The lines of a paragraph with footnotes, each line in pieces that end where a note's mark stands. */
final class NotedText {
    private final String text;
    private final List<List<Piece>> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();

    /**
     * Some words of a line.
     *
     * @param note whose mark stands behind them
     */
    record Piece(String text, @Nullable String note) {}

    private NotedText(String text) {
        this.text = text;
    }

    /** Like {@link PlainText#lines}; a line without a word stays when it has a note. */
    static List<List<Piece>> lines(Part.Paragraph paragraph) {
        if (paragraph.footnotes().isEmpty()) {
            return PlainText.lines(paragraph.text()).stream()
                    .map(line -> List.of(new Piece(line, null)))
                    .toList();
        }
        NotedText noted = new NotedText(paragraph.text());
        int from = 0;
        for (Footnote note : paragraph.footnotes()) {
            int to = Math.max(from, noted.behindALetter(note.at()));
            noted.add(from, to, note.text());
            from = to;
        }
        noted.add(from, noted.text.length(), null);
        noted.endLine();
        return noted.lines;
    }

    /** A mark stands close behind a word, and never inside a letter. */
    private int behindALetter(int at) {
        int place = at;
        while (place < text.length() && belongsToBefore(place)) {
            place++;
        }
        while (place <= at && place > 0 && isBlank(place - 1)) {
            place--;
        }
        return place;
    }

    private boolean isBlank(int at) {
        return text.charAt(at) == ' ' || text.charAt(at) == '\t';
    }

    private boolean belongsToBefore(int at) {
        if (at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
            return true;
        }
        int type = Character.getType(text.codePointAt(at));
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private void add(int from, int to, @Nullable String note) {
        int begun = from;
        for (int i = from; i < to; i++) {
            if (PlainText.isBreak(text.charAt(i))) {
                line.add(new Piece(text.substring(begun, i), null));
                endLine();
                begun = i + 1;
            }
        }
        line.add(new Piece(text.substring(begun, to), note));
    }

    private void endLine() {
        List<Piece> pieces = new ArrayList<>();
        boolean isSpaced = true;
        for (int i = 0; i < line.size(); i++) {
            Piece raw = line.get(i);
            String words = PlainText.singleSpaced(raw.text());
            if (isSpaced && words.startsWith(" ")) {
                words = words.substring(1);
            }
            if (i == line.size() - 1 && words.endsWith(" ")) {
                words = words.substring(0, words.length() - 1);
            }
            if (!words.isEmpty() || raw.note() != null) {
                pieces.add(new Piece(words, raw.note()));
            }
            isSpaced = words.isEmpty() ? isSpaced : words.endsWith(" ");
        }
        if (!pieces.isEmpty()) {
            lines.add(pieces);
        }
        line = new ArrayList<>();
    }
}
