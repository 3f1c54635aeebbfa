package vn.nhipcau.library.publications;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.list.Sorting;
import vn.nhipcau.base.list.Where;

/**
 * Which publications are asked for.
 *
 * @param q words of a title in any language, of the place, the permit or the note
 * @param kind code of a kind
 * @param lang code of a language in which it is printed ({@code language} means that of the interface)
 * @param stock whether copies of it are left
 */
public record PublicationList(
        @Nullable String q,
        @Nullable String kind,
        @Nullable String lang,
        @Nullable Integer year,
        @Nullable Long agency,
        @Nullable Boolean stock,
        @Nullable String sort,
        @Nullable Integer page) {
    private static final Map<String, String> ORDERS = Map.of(
            "title", "title collate \"vi-x-icu\"",
            "kind", "kind_position",
            "year", "year",
            "copies", "copies",
            "stock", "stock");

    public PublicationList {
        q = Typed.line(q);
        kind = Typed.line(kind);
        lang = Typed.line(lang);
    }

    /**
     * One row of it.
     *
     * @param languages of each print its codes, with a dash where there are two
     * @param copies ordered
     * @param received counts what came in, less what was undone
     */
    public record Row(
            long id,
            String kind,
            String title,
            int year,
            String agencyName,
            List<String> languages,
            long copies,
            long received,
            long stock) {
        public String address() {
            return "/publications/" + id;
        }
    }

    public Sorting sorting() {
        return Sorting.of(sort, ORDERS, "-year");
    }

    /** Whether anything narrows the list. */
    public boolean narrowed() {
        return year != null || agency != null || stock != null || !(q + kind + lang).isEmpty();
    }

    Where where() {
        Where where = new Where().words(Objects.requireNonNull(q), Where.holds("words"));
        if (!Objects.requireNonNull(kind).isEmpty()) {
            where.and("kind = :kind", "kind", kind);
        }
        if (!Objects.requireNonNull(lang).isEmpty()) {
            where.and(
                    "exists (select 1 from publication_print l where l.publication_id = r.id and :lang in (l.language, l.second))",
                    "lang",
                    lang);
        }
        if (year != null) {
            where.and("year = :year", "year", year);
        }
        if (agency != null) {
            where.and("agency_id = :agency", "agency", agency);
        }
        return stock == null ? where : where.and(stock ? "stock > 0" : "stock = 0");
    }
}
