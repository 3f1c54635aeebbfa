package vn.nhipcau.library.editions;

import java.util.List;

/**
 * Why a text may not go out.
 *
 * @param unit where in it, empty where it is about the whole
 * @param key of its words
 */
public record Objection(String unit, String key, List<Object> args) {
    public static Objection of(String unit, String key, Object... args) {
        return new Objection(unit, key, List.of(args));
    }
}
