package vn.nhipcau.library.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.library.ContentLanguage;

/**
 * What a person typed of a term in one language.
 *
 * @param allowed further forms, one a line
 * @param forbidden one a line: the form, why, and after a second sign the longer words that mean something else, as in
 *     {@code 南海 = another name = 越南海, 海南海}
 * @param checked ticked or not there
 */
public record FormsForm(
        String language,
        String main,
        String allowed,
        String forbidden,
        String pronunciation,
        @Nullable Boolean checked) {
    static final int LONGEST = 300;

    public FormsForm {
        language = Typed.line(language);
        main = Typed.line(main);
        allowed = Objects.requireNonNullElse(allowed, "");
        forbidden = Objects.requireNonNullElse(forbidden, "");
        pronunciation = Typed.line(pronunciation);
    }

    static FormsForm of(String language, List<Form> forms) {
        return new FormsForm(
                language,
                lines(forms, FormRole.MAIN),
                lines(forms, FormRole.ALLOWED),
                lines(forms, FormRole.FORBIDDEN),
                forms.stream()
                        .map(Form::pronunciation)
                        .filter(said -> !said.isEmpty())
                        .findFirst()
                        .orElse(""),
                !forms.isEmpty() && forms.stream().allMatch(Form::checked));
    }

    private static String lines(List<Form> forms, FormRole role) {
        return forms.stream()
                .filter(form -> form.role() == role)
                .map(FormsForm::line)
                .collect(Collectors.joining("\n"));
    }

    static String line(Form form) {
        return Stream.of(form.words(), form.reason(), String.join(", ", form.unless()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" = "));
    }

    public boolean isBlank() {
        return (main + allowed + forbidden + pronunciation).isBlank();
    }

    /** The original language is the office's own. */
    public boolean isChecked() {
        return language.equals(ContentLanguage.ORIGINAL) || Boolean.TRUE.equals(checked);
    }

    /** The lines without sign are their reason's lack: {@link #faults} says so. */
    private List<Form> forbiddenForms() {
        return Typed.lines(forbidden).stream()
                .map(line -> {
                    String[] parts = line.split("\\s*=\\s*", 3);
                    List<String> unless = parts.length < 3
                            ? List.of()
                            : Arrays.stream(parts[2].split("[,;、，]", -1))
                                    .map(Typed::line)
                                    .filter(one -> !one.isEmpty())
                                    .toList();
                    return new Form(
                            language,
                            FormRole.FORBIDDEN,
                            parts[0],
                            parts.length > 1 ? parts[1] : "",
                            unless,
                            "",
                            isChecked());
                })
                .toList();
    }

    /** @param at of the row, as in the names of its fields: {@code forms[0]} */
    Faults faults(String at, String name) {
        boolean original = language.equals(ContentLanguage.ORIGINAL);
        return Faults.NONE
                .when(main.isEmpty() && original, at + ".main", "library.terms.fault.name")
                .when(main.isEmpty() && !original && !allowed.isBlank(), at + ".main", "library.terms.fault.main", name)
                .when(main.length() > LONGEST, at + ".main", "library.terms.fault.long", name, LONGEST)
                .when(isLong(Typed.lines(allowed)), at + ".allowed", "library.terms.fault.long", name, LONGEST)
                .when(isLong(Typed.lines(forbidden)), at + ".forbidden", "library.terms.fault.long", name, LONGEST)
                .when(
                        pronunciation.length() > LONGEST,
                        at + ".pronunciation",
                        "library.terms.fault.long",
                        name,
                        LONGEST)
                .and(forbiddenFaults(at + ".forbidden", name));
    }

    private Faults forbiddenFaults(String field, String name) {
        List<Form> forbiddenForms = forbiddenForms();
        Set<String> own = Stream.concat(Stream.of(main), Typed.lines(allowed).stream())
                .map(words -> Letters.of(words).key())
                .collect(Collectors.toSet());
        String both = forbiddenForms.stream()
                .map(Form::words)
                .filter(words -> own.contains(Letters.of(words).key()))
                .findFirst()
                .orElse("");
        boolean bare = forbiddenForms.stream()
                .anyMatch(form -> form.reason().isEmpty() || form.words().isEmpty());
        return Faults.NONE
                .when(bare, field, "library.terms.fault.reason", name)
                .when(!both.isEmpty(), field, "library.terms.fault.both", name, both);
    }

    private static boolean isLong(List<String> lines) {
        return lines.stream().anyMatch(line -> line.length() > LONGEST);
    }

    List<Form> forms() {
        Set<String> written = new LinkedHashSet<>();
        Stream.concat(Stream.of(main), Typed.lines(allowed).stream())
                .filter(words -> !words.isEmpty())
                .forEach(written::add);
        List<Form> forms = new ArrayList<>();
        for (String words : written) {
            FormRole role = forms.isEmpty() ? FormRole.MAIN : FormRole.ALLOWED;
            forms.add(new Form(
                    language, role, words, "", List.of(), role == FormRole.MAIN ? pronunciation : "", isChecked()));
        }
        forms.addAll(forbiddenForms());
        return forms;
    }
}
