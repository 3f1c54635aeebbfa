package vn.nhipcau.library.editions;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.list.Sorting;
import vn.nhipcau.base.list.Where;

/**
 * Which editions are asked for.
 *
 * @param q words of the title, the lead or the text, in any language
 * @param kind code of a kind
 * @param state of the original
 * @param lacks code of a language in which visitors see nothing
 */
public record EditionList(
        @Nullable String q,
        @Nullable String kind,
        @Nullable EditionState state,
        @Nullable String lacks,
        @Nullable Long agency,
        @Nullable String sort,
        @Nullable Integer page) {
    private static final Map<String, String> ORDERS = Map.of(
            "title", "t.title collate \"vi-x-icu\"",
            "kind", "k.position",
            "state", "t.state",
            "saved", "greatest(t.saved_at, t.shown_since)");

    public EditionList {
        q = Typed.line(q);
        kind = Typed.line(kind);
        lacks = Typed.line(lacks);
    }

    public Sorting sorting() {
        return Sorting.of(sort, ORDERS, "-saved");
    }

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return state != null || agency != null || !(q + kind + lacks).isEmpty();
    }

    Where where() {
        Where where = new Where()
                .and("not e.dropped")
                .words(
                        Objects.requireNonNull(q),
                        "exists (select 1 from edition_text w where w.edition_id = e.id and " + Where.holds("w.words")
                                + ")");
        if (!Objects.requireNonNull(kind).isEmpty()) {
            where.and("e.kind = :kind", "kind", kind);
        }
        if (state != null) {
            where.and("t.state = :state", "state", state.name());
        }
        if (agency != null) {
            where.and("e.agency_id = :agency", "agency", agency);
        }
        return Objects.requireNonNull(lacks).isEmpty()
                ? where
                : where.and(
                        "not exists (select 1 from edition_text w where w.edition_id = e.id and w.language = :lacks"
                                + " and w.shown is not null)",
                        "lacks",
                        lacks);
    }
}
