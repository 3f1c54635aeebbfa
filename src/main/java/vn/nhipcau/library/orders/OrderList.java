package vn.nhipcau.library.orders;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.list.Sorting;
import vn.nhipcau.base.list.Where;

/**
 * Which orders are asked for.
 *
 * @param q words of the edition's title, or of who translates
 * @param whose {@code mine} for those in which one translates or reviews
 * @param into code of a language
 * @param state null for those that are not closed
 */
public record OrderList(
        @Nullable String q,
        @Nullable String whose,
        @Nullable String into,
        @Nullable OrderState state,
        @Nullable String sort,
        @Nullable Integer page) {
    private static final Map<String, String> ORDERS = Map.of(
            "title", "title collate \"vi-x-icu\"",
            "language", "language",
            "words", "words_left",
            "stale", "stale",
            "due", "due",
            "cost", "cost");

    private static final String STATE =
            "(case when o.stage in ('ORDERED', 'UNDER_WAY') and o.due < :today then 'OVERDUE' else o.stage end)";

    public OrderList {
        q = Typed.line(q);
        whose = Typed.line(whose);
        into = Typed.line(into);
    }

    public Sorting sorting() {
        return Sorting.of(sort, ORDERS, "due");
    }

    public boolean isMine() {
        return "mine".equals(whose);
    }

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return isMine() || state != null || !(q + into).isEmpty();
    }

    /** One's own come first, unless another order was asked for. */
    String orderBy() {
        String mine = sort == null ? "(o.translator = :me or o.reviewer = :me) desc nulls last, " : "";
        return sorting().orderBy("o.id desc").replaceFirst("order by ", "order by " + mine);
    }

    Where where(Visitor visitor) {
        Where where = new Where()
                .given("me", visitor.member())
                .words(
                        Objects.requireNonNull(q),
                        Where.holds("fold(w.title || ' ' || o.bureau || ' ' || coalesce(t.post, ''))"));
        if (isMine()) {
            where.and("o.translator = :me or o.reviewer = :me");
        }
        if (!Objects.requireNonNull(into).isEmpty()) {
            where.and("o.language = :into", "into", into);
        }
        return state == null ? where.and("o.closed_at is null") : where.and(STATE + " = :state", "state", state.name());
    }
}
