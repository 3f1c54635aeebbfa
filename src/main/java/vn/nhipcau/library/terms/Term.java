package vn.nhipcau.library.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.library.ContentLanguage;

/**
 * A name or word with its forms.
 *
 * @param note what it means, or what to know of it
 * @param capacity of a person: the public office or place in history; empty on others
 * @param source the paper or decision that fixes it
 * @param ground why no page may go out with another name; empty where that is not so
 * @param latitude in degrees of WGS 84, north positive; null where it has no place
 * @param longitude in degrees of WGS 84, east positive
 * @param forms the main one of each language before its others
 */
public record Term(
        long id,
        TermKind kind,
        String note,
        String capacity,
        String source,
        @Nullable LocalDate sourceDay,
        String ground,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        TermState state,
        int version,
        List<Form> forms) {
    public Term {
        forms = List.copyOf(forms);
    }

    /** What it is called in the original language. */
    public String name() {
        return main(ContentLanguage.ORIGINAL).orElse("");
    }

    public String address() {
        return "/terms/" + id;
    }

    /** Whether no page may go out with another name. */
    public boolean prescribed() {
        return !ground.isEmpty();
    }

    public boolean isProposed() {
        return state == TermState.PROPOSED;
    }

    /** Whether its time has not come yet. */
    public boolean beginsAfter(LocalDate day) {
        return validFrom != null && validFrom.isAfter(day);
    }

    /** Whether its time is over. It may still be met, in a text about that time. */
    public boolean isOverOn(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /** What is to be written in a language. */
    public Optional<String> main(String language) {
        return forms(language, FormRole.MAIN).map(Form::words).findFirst();
    }

    /** What may be written in a language, the main form first; nothing where none is known. */
    public List<String> written(String language) {
        return Stream.concat(forms(language, FormRole.MAIN), forms(language, FormRole.ALLOWED))
                .map(Form::words)
                .toList();
    }

    /** What is to be written on a page of a language: the original name where the language has none. */
    public String rightIn(String language) {
        return main(language).orElseGet(this::name);
    }

    public List<Form> forms(String language) {
        return forms.stream().filter(form -> form.language().equals(language)).toList();
    }

    /** The same with other forms, to be saved over a version. */
    Term with(int version, List<Form> forms) {
        return new Term(
                id, kind, note, capacity, source, sourceDay, ground, validFrom, validTo, latitude, longitude, state,
                version, forms);
    }

    private Stream<Form> forms(String language, FormRole role) {
        return forms.stream()
                .filter(form -> form.role() == role && form.language().equals(language));
    }
}
