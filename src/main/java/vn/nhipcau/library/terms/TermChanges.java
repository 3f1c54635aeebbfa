package vn.nhipcau.library.terms;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nhipcau.base.Changes;

/** Says in the words of the trail in what two states of a term differ. */
final class TermChanges {
    private TermChanges() {}

    static Changes between(Term before, Term after) {
        Changes changes = new Changes()
                .of(
                        "library.terms.field.kind",
                        before.kind().key(),
                        after.kind().key())
                .of("library.terms.field.note", before.note(), after.note())
                .of("library.terms.field.capacity", before.capacity(), after.capacity())
                .of("library.terms.field.source", before.source(), after.source())
                .of("library.terms.field.sourceDay", before.sourceDay(), after.sourceDay())
                .of("library.terms.field.ground", before.ground(), after.ground())
                .of("library.terms.field.validFrom", before.validFrom(), after.validFrom())
                .of("library.terms.field.validTo", before.validTo(), after.validTo())
                .of("library.terms.field.place", place(before), place(after));
        for (String language : new TreeSet<>(Stream.concat(before.forms().stream(), after.forms().stream())
                .map(Form::language)
                .toList())) {
            for (FormRole role : FormRole.values()) {
                changes.of(role.key(), forms(before, language, role), forms(after, language, role));
            }
            changes.of(
                            "library.terms.field.pronunciation",
                            pronunciation(before, language),
                            pronunciation(after, language))
                    .of("library.terms.unchecked", unchecked(before, language), unchecked(after, language));
        }
        return changes;
    }

    private static String place(Term term) {
        return term.latitude() == null || term.longitude() == null
                ? ""
                : plain(term.latitude()) + "; " + plain(term.longitude());
    }

    private static String plain(BigDecimal degrees) {
        return degrees.stripTrailingZeros().toPlainString();
    }

    private static String forms(Term term, String language, FormRole role) {
        return in(
                language,
                term.forms(language).stream()
                        .filter(form -> form.role() == role)
                        .map(form -> form.words()
                                + (form.reason().isEmpty() ? "" : " (" + form.reason() + ")")
                                + (form.unless().isEmpty() ? "" : " [" + String.join(", ", form.unless()) + "]"))
                        .collect(Collectors.joining("; ")));
    }

    private static String pronunciation(Term term, String language) {
        return in(
                language,
                term.forms(language).stream()
                        .map(Form::pronunciation)
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private static String unchecked(Term term, String language) {
        List<String> unchecked = term.forms(language).stream()
                .filter(form -> !form.checked())
                .map(Form::words)
                .toList();
        return in(language, String.join("; ", unchecked));
    }

    private static String in(String language, String words) {
        return words.isEmpty() ? "" : language + " · " + words;
    }
}
