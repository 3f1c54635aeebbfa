package vn.nhipcau.library.editions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a text may not go out.
 *
 * @param unit where in it, empty where it is about the whole
 * @param key of its words
 * @param address where it is mended, null where that is the text itself
 * @param passing whether it ends by itself at a time that is known: then it keeps a text from going out, not from being
 *     approved
 */
public record Objection(
        String unit,
        String key,
        List<Object> args,
        @Nullable String address,
        boolean passing) {
    public static Objection of(String unit, String key, Object... args) {
        return new Objection(unit, key, List.of(args), null, false);
    }

    /** The same with the way to where it is mended. */
    public Objection mendedAt(String where) {
        return new Objection(unit, key, args, where, passing);
    }

    /** The same, as one that ends by itself. */
    public Objection ending() {
        return new Objection(unit, key, args, address, true);
    }
}
