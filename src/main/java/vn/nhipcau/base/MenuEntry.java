package vn.nhipcau.base;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A room's entry in the bar: one bean for each feature that has pages.
 *
 * @param key of its word
 * @param icon of the sprite, shown on phones
 * @param seenBy whom it is offered to
 * @param also other addresses whose pages belong to it
 */
public record MenuEntry(
        int order, String key, String address, String icon, Predicate<Visitor> seenBy, List<String> also) {
    public MenuEntry(int order, String key, String address, String icon, Predicate<Visitor> seenBy) {
        this(order, key, address, icon, seenBy, List.of());
    }

    public boolean holds(String path) {
        return Stream.concat(Stream.of(address), also.stream())
                .anyMatch(own -> path.equals(own) || path.startsWith(own + "/"));
    }
}
