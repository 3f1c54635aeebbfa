package vn.nhipcau.library.memory;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.list.Where;

/**
 * What is asked of the memory.
 *
 * @param q words of the source or the target, in any order
 * @param from language of the source, {@code to} of the target, by ISO 639
 */
public record MemoryList(
        @Nullable String q,
        @Nullable String from,
        @Nullable String to,
        @Nullable Origin origin,
        @Nullable Integer page) {
    public MemoryList {
        q = Typed.line(q);
        from = Typed.line(from);
        to = Typed.line(to);
    }

    /** Whether less than the whole was asked for. */
    public boolean isNarrowed() {
        return origin != null || !(q + from + to).isEmpty();
    }

    Where where() {
        Where where = new Where().and("e.removed_at is null").words(Objects.requireNonNull(q), Where.holds("e.words"));
        if (!Objects.requireNonNull(from).isEmpty()) {
            where.and("e.from_language = :from", "from", from);
        }
        if (!Objects.requireNonNull(to).isEmpty()) {
            where.and("e.to_language = :to", "to", to);
        }
        return origin == null ? where : where.and("e.origin = :origin", "origin", origin.name());
    }
}
