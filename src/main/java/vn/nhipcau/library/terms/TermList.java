package vn.nhipcau.library.terms;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.list.Sorting;
import vn.nhipcau.base.list.Where;
import vn.nhipcau.library.ContentLanguage;

/**
 * What the list of terms is asked for.
 *
 * @param q words of any form in any language, and of the note
 * @param lang the language whose forms stand beside the names ({@code language} means that of the interface)
 * @param show {@code all}, or what {@link #SHOWN} has
 * @param letter with which the name begins, as in a Vietnamese dictionary
 */
public record TermList(
        @Nullable String q,
        @Nullable TermKind kind,
        @Nullable String lang,
        @Nullable String show,
        @Nullable String letter,
        @Nullable String sort,
        @Nullable Integer page) {
    /** What may be asked for beside kind and language. Lacking and unchecked are meant in the language shown. */
    public static final Map<String, String> SHOWN = Map.of(
            "prescribed",
            "ground <> ''",
            "lacking",
            "main is null",
            "unchecked",
            "unchecked",
            "proposed",
            "state = 'PROPOSED' or proposals > 0");

    private static final Map<String, String> ORDERS = Map.of(
            "name", "name collate \"vi-x-icu\"",
            "kind", "array_position(array['PLACE', 'INSTITUTION', 'POST', 'PERSON', 'PRODUCT', 'EVENT', 'WORD'], kind)",
            "main", "main",
            "languages", "languages");

    public TermList {
        q = Typed.line(q);
        lang = Typed.line(lang);
        show = Typed.line(show);
        letter = Typed.line(letter);
    }

    /** One row of it. */
    public record Row(
            long id,
            TermKind kind,
            String name,
            boolean prescribed,
            TermState state,
            @Nullable String main,
            @Nullable String others,
            boolean unchecked,
            int languages,
            int proposals) {}

    /** The language shown: English where none, or the original, was asked for. */
    public String shown() {
        String asked = Objects.requireNonNull(lang);
        return asked.matches("[a-z]{2,3}(-[A-Z][A-Za-z]+)?") && !asked.equals(ContentLanguage.ORIGINAL) ? asked : "en";
    }

    public Sorting sorting() {
        return Sorting.of(sort, ORDERS, "name");
    }

    public boolean narrowed() {
        return kind != null || !(q + show + letter).isEmpty();
    }

    Where where() {
        Where where = whereOfAnyLetter();
        return Objects.requireNonNull(letter).isEmpty() ? where : where.and("letter = :letter", "letter", letter);
    }

    Where whereOfAnyLetter() {
        Where where = new Where()
                .given("shown", shown())
                .words(
                        Objects.requireNonNull(q),
                        "exists (select 1 from term_form f where f.term_id = r.id and " + Where.holds("f.folded")
                                + ") or " + Where.holds("fold(note)"));
        if (kind != null) {
            where.and("kind = :kind", "kind", kind.name());
        }
        String condition = SHOWN.get(Objects.requireNonNull(show));
        return condition == null ? where : where.and(condition);
    }
}
