package vn.nhipcau.work.archive;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.list.Sorting;
import vn.nhipcau.base.list.Where;
import vn.nhipcau.paper.FigureKind;

/**
 * Which figures of the archive are asked for.
 *
 * @param q words of the figure, its section, its report or its issuer
 * @param year that the report is about
 */
public record FigureList(
        @Nullable String q,
        @Nullable Integer year,
        @Nullable FigureKind kind,
        @Nullable String sort,
        @Nullable Integer page) {
    private static final Map<String, String> ORDERS = Map.of(
            "year", "coalesce(f.year_to, f.year)",
            "value", "coalesce(f.value, f.visits, f.to_value)",
            "unit", "coalesce(f.unit, 'lượt') collate \"vi-x-icu\"",
            "issuer", "f.issuer collate \"vi-x-icu\"");

    public FigureList {
        q = Typed.line(q);
    }

    public Sorting sorting() {
        return Sorting.of(sort, ORDERS, "-year");
    }

    public boolean narrowed() {
        return year != null || kind != null || !Objects.requireNonNull(q).isEmpty();
    }

    Where where() {
        Where where = new Where().words(Objects.requireNonNull(q), Where.holds("fold(f.words)"));
        if (year != null) {
            where.and(":year between f.for_year and f.year_to", "year", year);
        }
        return kind == null ? where : where.and("f.kind = :kind", "kind", kind.name());
    }
}
