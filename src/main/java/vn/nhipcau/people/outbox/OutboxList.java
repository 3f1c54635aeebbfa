package vn.nhipcau.people.outbox;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.list.Where;
import vn.nhipcau.base.mail.LetterState;

/**
 * What is asked of the outbox.
 *
 * @param q words of the recipient, the address or the subject
 */
public record OutboxList(
        @Nullable String q,
        @Nullable LetterState state,
        @Nullable Integer page) {
    public OutboxList {
        q = Typed.line(q);
    }

    /** Whether less than the whole was asked for. */
    public boolean isNarrowed() {
        return state != null || !Objects.requireNonNull(q).isEmpty();
    }

    Where where() {
        Where where = new Where().words(Objects.requireNonNull(q), "position(fold(:word) in words) > 0");
        return state == null ? where : where.and(state.condition());
    }
}
