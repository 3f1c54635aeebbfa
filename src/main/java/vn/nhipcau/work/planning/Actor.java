package vn.nhipcau.work.planning;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.RoleKind;

/**
 * A name of the paper in its role for a task, or in a standing duty (then as LEAD).
 *
 * @param part of the task that this one leads, or null for the whole
 * @param written as in the paper
 * @param name of the agency or group that is meant, null where none is
 * @param members of the group, 0 where it is none
 */
public record Actor(
        long id,
        RoleKind role,
        @Nullable String part,
        String written,
        Meaning meaning,
        @Nullable Long agency,
        @Nullable Long group,
        @Nullable String name,
        int members) {

    /** What to call it on a page: the agency's recorded name, or the paper's words for groups. */
    public String shown() {
        return meaning == Meaning.AGENCY && name != null ? name : written;
    }
}
