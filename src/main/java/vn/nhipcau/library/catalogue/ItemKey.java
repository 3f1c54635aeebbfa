package vn.nhipcau.library.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which thing of the catalogue.
 *
 * @param id its number among the things of its source
 */
public record ItemKey(Source source, long id) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z]+)-([1-9][0-9]{0,17})");

    /** The branches of the catalogue. */
    public enum Source {
        EDITION("/editions/"),
        MEDIUM("/media/"),
        PUBLICATION("/publications/");

        private final String folder;

        Source(String folder) {
            this.folder = folder;
        }
    }

    /** Reads {@code medium-7}; nothing where it names no thing. */
    public static Optional<ItemKey> read(@Nullable String written) {
        Matcher key = WRITTEN.matcher(written == null ? "" : written);
        if (!key.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(Source.values())
                .filter(source -> source.name().toLowerCase(Locale.ROOT).equals(key.group(1)))
                .map(source -> new ItemKey(source, Long.parseLong(key.group(2))))
                .findFirst();
    }

    /** Those that name a thing, each once. */
    public static List<ItemKey> readAll(@Nullable List<String> written) {
        return written == null
                ? List.of()
                : written.stream()
                        .map(ItemKey::read)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
    }

    /** As addresses and forms name it: {@code medium-7}. */
    public String written() {
        return source.name().toLowerCase(Locale.ROOT) + "-" + id;
    }

    /** Its own page. */
    public String address() {
        return source.folder + id;
    }
}
