package vn.nhipcau.library.segments;

import java.util.List;

/**
 * Something to look at in a translated sentence.
 *
 * @param key of its words, {@code library.check.…}
 * @param args for them, as they stand in the text
 * @param from where it stands in the target without its codes, {@code to} where it ends; equal where it is no place
 */
public record Finding(String key, List<String> args, int from, int to) {
    public Finding {
        args = List.copyOf(args);
    }

    static Finding of(String key, String... args) {
        return new Finding(key, List.of(args), 0, 0);
    }

    static Finding at(int from, int to, String key, String... args) {
        return new Finding(key, List.of(args), from, to);
    }
}
