package vn.nhipcau.work.rounds;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.paper.Folding;
import vn.nhipcau.people.agencies.AgencyKind;

/**
 * What the wall is asked for. It moves no agency: those that it does not name only step back.
 *
 * @param view {@code list}, or anything else for the wall
 */
public record WallFilter(
        String q,
        @Nullable AgencyKind kind,
        @Nullable Standing state,
        @Nullable String view) {
    public WallFilter {
        q = Typed.line(q);
    }

    public boolean isList() {
        return "list".equals(view);
    }

    public boolean isNarrow() {
        return !q.isEmpty() || kind != null || state != null;
    }

    public boolean covers(Brick brick) {
        return (kind == null || brick.kind() == kind)
                && (state == null || brick.standing() == state)
                && Folding.fold(brick.name()).contains(Folding.fold(q));
    }
}
