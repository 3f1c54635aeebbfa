package vn.nhipcau.base;

import java.util.function.Predicate;

/**
 * A room's entry in the bar: one bean for each feature that has pages.
 *
 * @param key of its word
 * @param icon of the sprite, shown on phones
 * @param seenBy whom it is offered to
 */
public record MenuEntry(int order, String key, String address, String icon, Predicate<Visitor> seenBy) {
    public boolean holds(String path) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
