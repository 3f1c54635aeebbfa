package vn.nhipcau.base.notices;

import java.time.Instant;
import java.util.List;
import vn.nhipcau.base.Language;

/**
 * Something that a member was told.
 *
 * @param language of its words
 * @param lines what it says below its title
 */
public record Notice(long id, Instant at, Language language, String title, List<String> lines, boolean unread) {
    /** Leads to the thing, and marks the notice as read on the way. */
    public String path() {
        return "/notices/" + id;
    }
}
