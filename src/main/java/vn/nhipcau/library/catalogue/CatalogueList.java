package vn.nhipcau.library.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.list.Sorting;
import vn.nhipcau.base.list.Where;

/**
 * What the catalogue is asked for.
 *
 * @param q words in any language
 * @param chosen values by facet; none where a facet does not narrow
 * @param rows whether as rows, not as a wall of pictures
 */
public record CatalogueList(
        String q,
        Map<Facet, List<String>> chosen,
        @Nullable String sort,
        boolean rows,
        @Nullable Integer page) {
    private static final Map<String, String> ORDERS = Map.of(
            "since", "c.since",
            "title", "c.title collate \"vi-x-icu\"",
            "used", "uses");

    /** The index holds words by three letters: what is shorter is looked for in titles and leads. */
    private static final Pattern THREE = Pattern.compile("[\\p{L}\\p{N}]{3}");

    /** More words, or more values of one facet, than anyone types. */
    private static final int MOST = 60;

    /** Reads it from an address. Not bound by names: a value may hold a comma. */
    static CatalogueList of(MultiValueMap<String, String> asked) {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> values = asked.getOrDefault(facet.parameter(), List.of()).stream()
                    .map(Typed::line)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .limit(MOST)
                    .toList();
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        String page = Typed.line(asked.getFirst("page"));
        return new CatalogueList(
                Typed.line(asked.getFirst("q")),
                chosen,
                asked.getFirst("sort"),
                "rows".equals(asked.getFirst("view")),
                page.matches("\\d{1,6}") ? Integer.valueOf(page) : null);
    }

    public Sorting sorting() {
        return Sorting.of(sort, ORDERS, "-since");
    }

    /** Whether anything narrows it. */
    public boolean narrowed() {
        return !q.isEmpty() || !chosen.isEmpty();
    }

    /** The values chosen of a facet. */
    public List<String> of(Facet facet) {
        return chosen.getOrDefault(facet, List.of());
    }

    /** By its words alone. */
    Where words() {
        Where where = new Where();
        List<String> words = new ArrayList<>(List.of(q.split(" ", -1)));
        for (int i = 0; i < Math.min(words.size(), MOST); i++) {
            String word = words.get(i);
            if (!word.isEmpty()) {
                String column = THREE.matcher(word).find() ? "c.words" : "c.heads";
                where.and(Where.holds(column).replace(":word", ":q" + i), "q" + i, word);
            }
        }
        return where;
    }

    /** By words and facets. */
    Where where() {
        Where where = words();
        chosen.forEach((facet, values) -> where.and(holds(facet), facet.parameter(), values.toArray(String[]::new)));
        return where;
    }

    /** The condition that a thing has one of the chosen values of a facet. */
    static String holds(Facet facet) {
        return facet.having() + " && :" + facet.parameter() + "::text[]";
    }
}
