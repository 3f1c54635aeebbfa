package vn.nhipcau.library.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.library.ContentLanguage;

/**
 * What a person typed of a term.
 *
 * @param prescribed ticked or not there
 * @param forms one for each language
 */
public record TermForm(
        @Nullable TermKind kind,
        String note,
        String capacity,
        String source,
        String sourceDay,
        @Nullable Boolean prescribed,
        String ground,
        String validFrom,
        String validTo,
        String latitude,
        String longitude,
        @Nullable List<@Nullable FormsForm> forms,
        @Nullable Integer version) {
    private static final int LONGEST = 300;
    private static final int LONGEST_TEXT = 2000;

    public TermForm {
        note = Typed.line(note);
        capacity = Typed.line(capacity);
        source = Typed.line(source);
        sourceDay = Typed.line(sourceDay);
        ground = Typed.line(ground);
        validFrom = Typed.line(validFrom);
        validTo = Typed.line(validTo);
        latitude = Typed.line(latitude);
        longitude = Typed.line(longitude);
    }

    static TermForm blank(List<ContentLanguage> languages) {
        List<@Nullable FormsForm> forms = languages.stream()
                .<@Nullable FormsForm>map(language -> FormsForm.of(language.code(), List.of()))
                .toList();
        return new TermForm(null, "", "", "", "", null, "", "", "", "", "", forms, null);
    }

    static TermForm of(Term term, List<ContentLanguage> languages) {
        return new TermForm(
                term.kind(),
                term.note(),
                term.capacity(),
                term.source(),
                Typed.day(term.sourceDay()),
                term.prescribed(),
                term.ground(),
                Typed.day(term.validFrom()),
                Typed.day(term.validTo()),
                degrees(term.latitude()),
                degrees(term.longitude()),
                languages.stream()
                        .<@Nullable FormsForm>map(
                                language -> FormsForm.of(language.code(), term.forms(language.code())))
                        .toList(),
                term.version());
    }

    private static String degrees(@Nullable BigDecimal degrees) {
        return degrees == null ? "" : degrees.stripTrailingZeros().toPlainString();
    }

    /** The same, to be saved over what someone else changed meanwhile. */
    TermForm over(int newer) {
        return new TermForm(
                kind,
                note,
                capacity,
                source,
                sourceDay,
                prescribed,
                ground,
                validFrom,
                validTo,
                latitude,
                longitude,
                forms,
                newer);
    }

    public boolean isPrescribed() {
        return Boolean.TRUE.equals(prescribed);
    }

    /** What was typed in a language. */
    public FormsForm in(String language) {
        return typed().filter(one -> one.language().equals(language))
                .findFirst()
                .orElseGet(() -> FormsForm.of(language, List.of()));
    }

    private Stream<FormsForm> typed() {
        return forms == null ? Stream.of() : forms.stream().filter(Objects::nonNull);
    }

    /** @param languages in the order of the rows */
    Faults faults(List<ContentLanguage> languages, Language reader) {
        LocalDate from = Typed.day(validFrom).orElse(null);
        LocalDate to = Typed.day(validTo).orElse(null);
        Faults faults = Faults.NONE
                .when(kind == null, "kind", "base.field.missing")
                .when(kind == TermKind.PERSON && capacity.isEmpty(), "capacity", "library.terms.fault.capacity")
                .when(kind != TermKind.PERSON && !capacity.isEmpty(), "capacity", "library.terms.fault.capacity.none")
                .when(capacity.length() > LONGEST, "capacity", "base.field.long", LONGEST)
                .when(note.length() > LONGEST_TEXT, "note", "base.field.long", LONGEST_TEXT)
                .when(source.length() > LONGEST, "source", "base.field.long", LONGEST)
                .when(!Typed.isDayOrEmpty(sourceDay), "sourceDay", "base.field.day")
                .when(isPrescribed() && ground.isEmpty(), "ground", "library.terms.fault.ground")
                .when(!isPrescribed() && !ground.isEmpty(), "ground", "library.terms.fault.ground.alone")
                .when(ground.length() > LONGEST, "ground", "base.field.long", LONGEST)
                .when(!Typed.isDayOrEmpty(validFrom), "validFrom", "base.field.day")
                .when(!Typed.isDayOrEmpty(validTo), "validTo", "base.field.day")
                .when(from != null && to != null && to.isBefore(from), "validTo", "library.terms.fault.validTo");
        return formFaults(languages, reader).and(faults).and(placeFaults());
    }

    private Faults placeFaults() {
        return Faults.NONE
                .when(isNoDegrees(latitude, 90), "latitude", "library.terms.fault.latitude")
                .when(isNoDegrees(longitude, 180), "longitude", "library.terms.fault.longitude")
                .when(latitude.isEmpty() != longitude.isEmpty(), "longitude", "library.terms.fault.place");
    }

    private Faults formFaults(List<ContentLanguage> languages, Language reader) {
        Faults faults = Faults.NONE;
        for (int i = 0; i < languages.size(); i++) {
            ContentLanguage language = languages.get(i);
            faults = faults.and(in(language.code()).faults("forms[" + i + "]", language.name(reader)));
        }
        return faults;
    }

    private static boolean isNoDegrees(String typed, int most) {
        return !typed.isEmpty()
                && degrees(typed)
                        .filter(degrees -> degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0)
                        .isEmpty();
    }

    private static Optional<BigDecimal> degrees(String typed) {
        return typed.matches("-?\\d{1,3}([.,]\\d{1,8})?")
                ? Optional.of(new BigDecimal(typed.replace(',', '.')))
                : Optional.empty();
    }

    /**
     * The term that was typed. Its forms in languages that were not asked for stay.
     *
     * @param before as it stood, null for a new one
     */
    Term term(@Nullable Term before, TermState state) {
        Set<String> asked = typed().map(FormsForm::language).collect(Collectors.toSet());
        Stream<Form> others =
                before == null ? Stream.of() : before.forms().stream().filter(form -> !asked.contains(form.language()));
        return new Term(
                before == null ? 0 : before.id(),
                Objects.requireNonNull(kind),
                note,
                capacity,
                source,
                Typed.day(sourceDay).orElse(null),
                ground,
                Typed.day(validFrom).orElse(null),
                Typed.day(validTo).orElse(null),
                degrees(latitude).orElse(null),
                degrees(longitude).orElse(null),
                state,
                version == null ? 0 : version,
                Stream.concat(typed().flatMap(one -> one.forms().stream()), others)
                        .toList());
    }
}
