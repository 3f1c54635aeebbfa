package vn.nhipcau.library.exchange;

import java.util.List;

/**
 * What is to be told of a file that came back.
 *
 * @param key of its sentence
 * @param args for the sentence
 * @param row of the file where it was found, counted from 1: a line of XML, a row of a table; 0 where that says nothing
 */
public record Finding(String key, List<Object> args, int row, Outcome outcome) {
    /** What comes of it. */
    public enum Outcome {
        /** Nothing of the file is taken. */
        REFUSED,
        /** The line is no translation of this edition; its pair of texts is offered to the memory. */
        ASIDE,
        /** The line is taken as a draft. */
        DRAFT,
        /** The line is taken, or there was nothing to take. */
        TOLD
    }

    public Finding {
        args = List.copyOf(args);
    }

    static Finding refused(String key, int row, Object... args) {
        return new Finding(key, List.of(args), row, Outcome.REFUSED);
    }

    static Finding aside(String key, int row, Object... args) {
        return new Finding(key, List.of(args), row, Outcome.ASIDE);
    }

    static Finding draft(String key, int row, Object... args) {
        return new Finding(key, List.of(args), row, Outcome.DRAFT);
    }

    static Finding told(String key, int row, Object... args) {
        return new Finding(key, List.of(args), row, Outcome.TOLD);
    }
}
