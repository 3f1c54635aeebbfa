package vn.nhipcau.library;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that bear the same marks.
 *
 * @param marks from the outermost to the innermost
 */
public record Run(String text, List<Mark> marks) {
    public Run {
        marks = List.copyOf(marks);
    }

    public Run(String text) {
        this(text, List.of());
    }

    /** Words without marks; none where there are no words. */
    public static List<Run> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new Run(text));
    }

    /** The words alone. */
    public static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
