package vn.nhipcau.library.exchange;

import java.util.List;
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
    private static final Pattern NAME = Pattern.compile("(?:.*[/\\\\])?([\\p{L}\\p{N}-]+)\\.v([0-9]{1,9})(?:[._(].*)?");

    public Exchanged {
        lines = List.copyOf(lines);
    }

    /** The name under which its files know it: {@code edition-17.v3}. */
    public String name() {
        return edition + ".v" + version;
    }

    /** Of which edition and version a file says that it is. */
    record Name(String edition, int version) {
        /** Null where it is no name of ours. */
        static @Nullable Name of(@Nullable String told) {
            Matcher name = NAME.matcher(told == null ? "" : told.strip());
            return name.matches() ? new Name(name.group(1), Integer.parseInt(name.group(2))) : null;
        }
    }
}
