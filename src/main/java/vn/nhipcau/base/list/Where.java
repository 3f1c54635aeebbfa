package vn.nhipcau.base.list;

import java.util.HashMap;
import java.util.Map;

/** Conditions of a query: each carries its text and its argument together. */
public final class Where {
    private final StringBuilder text = new StringBuilder("true");
    private final Map<String, Object> params = new HashMap<>();

    public Where and(String condition) {
        text.append("\n  and (").append(condition).append(')');
        return this;
    }

    public Where and(String condition, String name, Object value) {
        params.put(name, value);
        return and(condition);
    }

    /**
     * The condition that folded text holds a word, as {@link #words} takes it. Signs that mean something in a pattern mean
     * themselves. The pattern stands in a query of its own, so that it is made once and not for each row.
     *
     * @param column of folded text
     */
    public static String holds(String column) {
        return column + " like (select '%' || regexp_replace(fold(:word), '([%_\\\\])', '\\\\\\1', 'g') || '%')";
    }

    /**
     * Every word must be found, in any order.
     *
     * @param words as typed into the search field
     * @param condition for one word, which stands in it as {@code :word}
     */
    public Where words(String words, String condition) {
        int number = 0;
        for (String word : words.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                String name = "word" + number++;
                and(condition.replace(":word", ":" + name), name, word);
            }
        }
        return this;
    }

    /** A value that the select itself speaks of. */
    public Where given(String name, Object value) {
        params.put(name, value);
        return this;
    }

    public String sql() {
        return "where " + text;
    }

    public Map<String, Object> params() {
        return params;
    }
}
