package vn.nhipcau.library.exchange;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of an edition goes out to be translated, and what is expected back.
 *
 * @param edition an id that stays, such as {@code edition-17}; letters, digits and hyphens
 * @param version of the original, counted from 1
 * @param from the language of the original by ISO 639
 * @param to the language of the translation by ISO 639
 * @param lines in the order of reading, their keys all different
 */
public record Exchanged(String edition, String title, int version, String from, String to, List<Line> lines) {
    /** A tool may put a folder before it and an ending behind. */
    private static final Pattern NAME = Pattern.compile(
            "(?:.*[/\\\\])?([\\p{L}\\p{N}-]+)\\.v([0-9]{1,9})(?:\\.([a-z]{2,3})\\.([A-Za-z-]{2,20}))?(?:[._(].*)?");

    public Exchanged {
        lines = List.copyOf(lines);
    }

    /** The name under which its files know it: {@code edition-17.v3}. */
    public String name() {
        return edition + ".v" + version;
    }

    /** The same with both languages, for files that have no place of their own for them: {@code edition-17.v3.vi.lo}. */
    String nameWithLanguages() {
        return name() + "." + from + "." + to;
    }

    /**
     * Of which edition and version a file says that it is.
     *
     * @param from empty where it does not say, as {@code to}
     */
    record Name(String edition, int version, String from, String to) {
        /** Null where it is no name of ours. */
        static @Nullable Name of(@Nullable String told) {
            Matcher name = NAME.matcher(told == null ? "" : told.strip());
            return name.matches()
                    ? new Name(
                            name.group(1),
                            Integer.parseInt(name.group(2)),
                            Objects.requireNonNullElse(name.group(3), ""),
                            Objects.requireNonNullElse(name.group(4), ""))
                    : null;
        }
    }
}
