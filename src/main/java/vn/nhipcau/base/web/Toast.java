package vn.nhipcau.base.web;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence that confirms what the person did, shown on the next page.
 *
 * @param undo the address to which a button beside it posts, to take it back; null where it stays done
 */
public record Toast(String key, List<String> args, @Nullable String undo) implements Serializable {
    private static final long serialVersionUID = 1;

    public static Toast of(String key, String... args) {
        return new Toast(key, List.of(args), null);
    }

    public Toast undoneBy(String address) {
        return new Toast(key, args, address);
    }
}
