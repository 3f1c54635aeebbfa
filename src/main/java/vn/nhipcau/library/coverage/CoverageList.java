package vn.nhipcau.library.coverage;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.list.Where;

/**
 * Which part of the board is asked for.
 *
 * @param q words of the title
 * @param kind code of a kind
 * @param into code of the one language that is asked for
 * @param gaps whether only editions that lack something are
 */
public record CoverageList(
        @Nullable String q,
        @Nullable String kind,
        @Nullable Long agency,
        @Nullable String into,
        @Nullable Boolean gaps,
        @Nullable Integer page) {
    public CoverageList {
        q = Typed.line(q);
        kind = Typed.line(kind);
        into = Typed.line(into);
    }

    /** Whether only editions that lack something are asked for. */
    public boolean onlyGaps() {
        return Boolean.TRUE.equals(gaps);
    }

    /** Whether anything narrows the board. */
    public boolean narrowed() {
        return onlyGaps() || agency != null || !(q + kind + into).isEmpty();
    }

    /** Editions that visitors see, or that are on their way to them. */
    Where where() {
        Where where = new Where()
                .and("not e.dropped")
                .and("o.shown is not null or o.state in ('IN_REVIEW', 'APPROVED', 'SCHEDULED') or exists ("
                        + "select 1 from edition_text b where b.edition_id = e.id and b.language <> 'vi')")
                .words(Objects.requireNonNull(q), Where.holds("fold(o.title)"));
        if (!Objects.requireNonNull(kind).isEmpty()) {
            where.and("e.kind = :kind", "kind", kind);
        }
        return agency == null ? where : where.and("e.agency_id = :agency", "agency", agency);
    }

    /**
     * The same without those that lack nothing.
     *
     * @param languages codes of those that stand on the board
     */
    Where rows(List<String> languages) {
        return onlyGaps()
                ? where().given("languages", languages.toArray(String[]::new))
                        .and("(select count(*) from edition_coverage c where c.edition_id = e.id"
                                + " and c.language = any(:languages) and c.cover = 'SHOWN') < cardinality(:languages)")
                : where();
    }
}
