package vn.nhipcau.library.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Texts;
import vn.nhipcau.library.Coded;
import vn.nhipcau.library.Mark;
import vn.nhipcau.paper.source.WordPackage;

/**
 * The rows of a table that came back. A row is known by the bookmark in it, else by its number; what Reception makes of it
 * depends on whether the original beside it is still the same.
 *
 * @param names of editions that paragraphs outside of tables name
 */
record TwoColumnsRows(List<String> names, List<Segment> segments) {
    /** What word processors make of a code: wide signs, French quotes, spaces. */
    private static final Pattern NEARLY_CODE =
            Pattern.compile("[<\uFF1C\u2039\u3008]\\s?(/?)\\s?([1-9][0-9]?)\\s?[>\uFF1E\u203A\u3009]");

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,6}");

    private static final Set<String> STATES = Arrays.stream(Language.values())
            .map(language -> Texts.of("library", language))
            .flatMap(words -> Arrays.stream(LineState.values()).map(state -> words.get(state(state))))
            .collect(Collectors.toUnmodifiableSet());

    static String state(LineState state) {
        return switch (state) {
            case NEW -> "library.exchange.state.new";
            case DRAFTED -> "library.exchange.state.drafted";
            case TRANSLATED -> "library.exchange.state.translated";
            case REVIEWED -> "library.exchange.state.reviewed";
            case STALE -> "library.exchange.state.stale";
        };
    }

    /** @throws vn.nhipcau.paper.UnreadablePaper when it is no Word file that may be read */
    static TwoColumnsRows of(byte[] file, Exchanged expected) {
        WordRows word = new WordRows(WordPackage.open("tra-ve.docx", file).mainPart());
        Map<String, Line> bookmarked = new HashMap<>();
        expected.lines().forEach(line -> bookmarked.put(TwoColumns.bookmark(line.key()), line));
        List<Segment> segments = new ArrayList<>();
        for (WordRows.Row row : word.rows()) {
            Line line = row.bookmarks().stream()
                    .map(bookmarked::get)
                    .filter(known -> known != null)
                    .findFirst()
                    .orElseGet(() -> numbered(row, expected));
            boolean isHead = row.bookmarks().isEmpty()
                    && !NUMBER.matcher(row.cells().getFirst().strip()).matches();
            if (row.cells().size() >= 3 && !isHead) {
                segments.add(segment(row, line));
            }
        }
        return new TwoColumnsRows(word.outside(), segments);
    }

    private static @Nullable Line numbered(WordRows.Row row, Exchanged expected) {
        String told = row.cells().getFirst().strip();
        int number = NUMBER.matcher(told).matches() ? Integer.parseInt(told) : 0;
        return number >= 1 && number <= expected.lines().size()
                ? expected.lines().get(number - 1)
                : null;
    }

    private static Segment segment(WordRows.Row row, @Nullable Line line) {
        List<Mark> marks = line == null ? List.of() : line.source().marks();
        boolean isQuoted = line != null && line.source().text().contains("\u2039");
        return new Segment(
                row.cells().getFirst().strip(),
                line == null ? "" : line.key(),
                row.number(),
                "",
                pieces(row.cells().get(1), marks, isQuoted),
                pieces(row.cells().get(2), marks, isQuoted),
                null,
                row.cells().size() > 3 ? note(row.cells().get(3)) : null);
    }

    /** An author's own quotes around a number are none of ours. */
    private static List<Piece> pieces(String text, List<Mark> marks, boolean isQuoted) {
        String coded = isQuoted ? text : NEARLY_CODE.matcher(text).replaceAll("<$1$2>");
        return Codes.pieces(new Coded(Signs.bearable(coded), marks));
    }

    /** What stands beside a line besides the words that we put there. */
    private static @Nullable String note(String cell) {
        Set<String> ours = new HashSet<>(STATES);
        String note = cell.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !ours.contains(line) && !isLimit(line))
                .collect(Collectors.joining("\n"));
        return note.isEmpty() ? null : note;
    }

    private static boolean isLimit(String line) {
        return Arrays.stream(Language.values())
                .map(language -> Texts.of("library", language).get("library.exchange.word.most", "#"))
                .anyMatch(limit -> line.replaceAll("[0-9][0-9.,]*", "#").equals(limit));
    }
}
