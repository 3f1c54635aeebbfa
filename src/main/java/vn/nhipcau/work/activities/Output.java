package vn.nhipcau.work.activities;

import java.util.List;

/**
 * Something that came out of an activity.
 *
 * @param kind what it is, in the reader's language
 * @param parts one for each language in which it was begun
 */
public record Output(String address, String title, String kind, List<Part> parts) {
    public Output {
        parts = List.copyOf(parts);
    }

    /**
     * One language of it.
     *
     * @param code of the language
     * @param name of the language in the reader's
     * @param shape silhouette of its state
     * @param key words of its state
     * @param open whether the public has it
     */
    public record Part(String address, String code, String name, String shape, String key, boolean open) {}

    /** Codes of the languages in which the public has it. */
    public List<String> open() {
        return parts.stream().filter(Part::open).map(Part::code).toList();
    }
}
