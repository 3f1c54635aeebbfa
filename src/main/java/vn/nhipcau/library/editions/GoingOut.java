package vn.nhipcau.library.editions;

import java.time.Instant;
import java.util.List;

/** What has to be right before a text goes out: a bean of each feature that has a word in it. */
public interface GoingOut {
    /** What speaks against showing it to visitors; nothing where it may go out. */
    List<Objection> against(Edition edition, EditionText text);

    /** The same for one that goes out at a moment, for a feature to which moments are not alike. */
    default List<Objection> against(Edition edition, EditionText text, Instant at) {
        return against(edition, text);
    }
}
