package vn.nhipcau.work.documents;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.list.Sorting;
import vn.nhipcau.base.list.Where;

/**
 * What the register is asked for.
 *
 * @param q words of number, issuer and abstract
 * @param kind as {@link OfficialDocument#kind} has it
 * @param year of the day, or of the number where no day is known
 * @param doubtful only those with something to look at
 */
public record DocumentList(
        @Nullable String q,
        @Nullable Standing standing,
        @Nullable String kind,
        @Nullable Integer year,
        @Nullable Boolean doubtful,
        @Nullable String sort,
        @Nullable Integer page) {
    private static final Map<String, String> ORDERS = Map.of(
            "number", "number",
            "day", "day",
            "issuer", "issuer collate \"vi-x-icu\"",
            "met", "met");

    private static final Pattern THREE = Pattern.compile("[\\p{L}\\p{N}]{3}");

    public DocumentList {
        q = Typed.line(q);
        kind = Typed.line(kind);
    }

    public Sorting sorting() {
        return Sorting.of(sort, ORDERS, "-day");
    }

    public boolean isDoubtful() {
        return Boolean.TRUE.equals(doubtful);
    }

    public boolean narrowed() {
        return standing != null || year != null || isDoubtful() || !(q + kind).isEmpty();
    }

    Where where() {
        Where where = whereOfAnyStanding();
        return standing == null ? where : where.and("standing = :standing", "standing", standing.name());
    }

    Where whereOfAnyStanding() {
        // the index holds words by three letters: what is shorter is found sooner without it
        boolean indexed = THREE.matcher(Objects.requireNonNull(q)).find();
        Where where = new Where().words(q, Where.holds(indexed ? "words" : "(words || '')"));
        if (!Objects.requireNonNull(kind).isEmpty()) {
            where.and("kind = :kind", "kind", kind);
        }
        if (year != null) {
            where.and("year = :year", "year", year);
        }
        return isDoubtful() ? where.and("doubtful") : where;
    }
}
