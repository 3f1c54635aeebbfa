package vn.nhipcau.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a change changed, for the trail: one line a field, {@code people.agency.name: Sở A → Sở B}. Keys stand for the
 * words of the field, in whatever language it is read later; a value that is a key is put into words too.
 */
public final class Changes {
    private static final Pattern LINE = Pattern.compile("([a-z]+\\.[\\w.]+): (.*) → (.*)");

    private final List<String> lines = new ArrayList<>();

    /**
     * One line of a detail.
     *
     * @param key of the field's words
     */
    public record Line(String key, String before, String after) {}

    /** Notes a field, where it differs. */
    public Changes of(String key, @Nullable Object before, @Nullable Object after) {
        String was = text(before);
        String is = text(after);
        if (!was.equals(is)) {
            lines.add(key + ": " + was + " → " + is);
        }
        return this;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    public @Nullable String detail() {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    /** The lines of a detail that say what changed; others are left out. */
    public static List<Line> read(@Nullable String detail) {
        return detail == null
                ? List.of()
                : detail.lines()
                        .map(LINE::matcher)
                        .filter(Matcher::matches)
                        .map(m -> new Line(m.group(1), m.group(2), m.group(3)))
                        .toList();
    }

    /** What else a detail says. */
    public static List<String> rest(@Nullable String detail) {
        return detail == null
                ? List.of()
                : detail.lines()
                        .filter(line -> !line.isBlank() && !LINE.matcher(line).matches())
                        .toList();
    }

    private static String text(@Nullable Object value) {
        return value instanceof java.time.LocalDate day ? Typed.day(day) : Typed.line(Objects.toString(value, ""));
    }
}
