package vn.nhipcau.base.web;

import java.io.Serializable;
import java.util.List;

/** One sentence that confirms what the person did, shown on the next page. */
public record Toast(String key, List<String> args) implements Serializable {
    private static final long serialVersionUID = 1;

    public static Toast of(String key, String... args) {
        return new Toast(key, List.of(args));
    }
}
