package vn.nhipcau.people.agencies;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.list.Sorting;
import vn.nhipcau.base.list.Where;

/**
 * What the list of agencies is asked for.
 *
 * @param state {@code now}, {@code closed} or {@code all}
 */
public record AgencyList(
        @Nullable String q,
        @Nullable AgencyKind kind,
        @Nullable String state,
        @Nullable String sort,
        @Nullable Integer page) {
    private static final Map<String, String> ORDERS = Map.of(
            "name", "name collate \"vi-x-icu\"",
            "kind", "array_position(:kinds, kind)",
            "parent", "agency_name_now(parent_id) collate \"vi-x-icu\"");

    public AgencyList {
        q = Typed.line(q);
        state = Objects.requireNonNullElse(state, "now");
    }

    /** One row of it. */
    public record Row(
            long id,
            AgencyKind kind,
            String name,
            @Nullable String shortName,
            @Nullable String aliases,
            @Nullable String parentName,
            @Nullable String telephone,
            @Nullable String email,
            @Nullable LocalDate validTo) {}

    public Sorting sorting() {
        return Sorting.of(sort, ORDERS, "kind");
    }

    Where where(LocalDate today) {
        Where where = found(today);
        return kind == null ? where : where.and("kind = :kind", "kind", kind.name());
    }

    /** What the search alone finds, of any kind: so many of each are offered. */
    Where found(LocalDate today) {
        Where where = new Where().words(Objects.requireNonNull(q), """
                exists (select 1 from agency_name f where f.agency_id = r.id
                          and (position(fold(:word) in fold(f.name)) > 0
                            or position(fold(:word) in fold(coalesce(f.short_name, ''))) > 0))
                    or exists (select 1 from agency_alias f where f.agency_id = r.id
                          and position(fold(:word) in fold(f.alias)) > 0)""");
        return switch (Objects.requireNonNull(state)) {
            case "closed" -> where.and("valid_to < :today", "today", today);
            case "all" -> where;
            default -> where.and("valid_to is null or valid_to >= :today", "today", today);
        };
    }
}
