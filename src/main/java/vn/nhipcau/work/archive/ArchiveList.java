package vn.nhipcau.work.archive;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.list.Sorting;
import vn.nhipcau.base.list.Where;

/**
 * What the archive is asked for.
 *
 * @param q words that all stand in the report, those in quotation marks beside each other
 * @param year that it reports on
 * @param state {@code open} for those nobody looked through, {@code checked} for the others
 */
public record ArchiveList(
        @Nullable String q,
        @Nullable Integer year,
        @Nullable String issuer,
        @Nullable String state,
        @Nullable String sort,
        @Nullable Integer page) {
    private static final Map<String, String> ORDERS = Map.of(
            "year", "coalesce(r.to_year, r.year)",
            "title", "r.title collate \"vi-x-icu\"",
            "issuer", "r.issuer collate \"vi-x-icu\"",
            "filed", "r.filed_at");
    private static final Pattern WANTED = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]|([^\\s\"“”]+)");

    public ArchiveList {
        q = Typed.line(q);
        issuer = Typed.line(issuer);
        state = Typed.line(state);
    }

    public Sorting sorting() {
        return Sorting.of(sort, ORDERS, "-year");
    }

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return year != null || !(q + issuer + state).isEmpty();
    }

    /** The words and phrases asked for. */
    List<Wanted> wanted() {
        return WANTED.matcher(Objects.requireNonNull(q))
                .results()
                .map(found -> Wanted.of(found.group(found.group(1) == null ? 2 : 1)))
                .filter(wanted -> !wanted.folded().isEmpty())
                .distinct()
                .toList();
    }

    Where where() {
        Where where = new Where();
        int number = 0;
        for (Wanted word : wanted()) {
            String name = "word" + number++;
            where.and("(r.words || r.title_words) like :" + name, name, word.foldedPattern());
            if (word.isMarked()) {
                where.and("(r.keys || r.title_keys) like :key" + name, "key" + name, word.keyPattern());
            }
        }
        if (year != null) {
            where.and(":year between r.for_year and r.to_year", "year", year);
        }
        if (!Objects.requireNonNull(issuer).isEmpty()) {
            where.and("r.issuer = :issuer", "issuer", issuer);
        }
        return switch (Objects.requireNonNull(state)) {
            case "open" -> where.and("r.checked_at is null");
            case "checked" -> where.and("r.checked_at is not null");
            default -> where;
        };
    }
}
