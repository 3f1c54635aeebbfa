package vn.nhipcau.library.editions;

import java.util.List;

/** What has to be right before a text goes out: a bean of each feature that has a word in it. */
public interface GoingOut {
    /** What speaks against showing it to visitors; nothing where it may go out. */
    List<Objection> against(Edition edition, EditionText text);
}
