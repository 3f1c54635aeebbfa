package vn.nhipcau.work.activities;

import java.util.List;
import java.util.Optional;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Visitor;

/**
 * What came out of activities, told by the features that make such things: a bean of each, in rooms to the right of this
 * one.
 */
public interface Outputs {
    /**
     * What came out of one, the newest first.
     *
     * @param reader in whose language kinds and languages are named
     */
    List<Output> of(long activity, Language reader);

    /** Where a visitor makes more of it; nothing for those who do not. */
    Optional<Offer> offer(Activity activity, Visitor visitor);

    /**
     * A way to make something of an activity.
     *
     * @param key of its words
     */
    record Offer(String address, String key) {}
}
