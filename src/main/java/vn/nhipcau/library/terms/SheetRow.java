package vn.nhipcau.library.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.library.ContentLanguage;

/**
 * A line of a table as what a person might have typed into the form.
 *
 * @param kinds by their words in small letters
 */
record SheetRow(TermSheet.Line line, List<ContentLanguage> languages, Map<String, TermKind> kinds) {
    private static final Pattern BAR = Pattern.compile("\\s*" + Pattern.quote(TermFile.BAR) + "\\s*");

    /** The name by which it is found among the terms; empty where the line has none. */
    String key() {
        return cell(ContentLanguage.ORIGINAL).stream()
                .findFirst()
                .map(name -> Letters.of(certain(name)).key())
                .orElse("");
    }

    /** @param twin the line that names the same term, null where none does */
    Faults faults(@Nullable Long twin) {
        String kind = line.get("kind");
        return Faults.NONE
                .when(line.tooLong(), "line", "library.terms.import.cells")
                .when(twin != null, "line", "library.terms.import.twice", Objects.requireNonNullElse(twin, 0L))
                .when(!kind.isEmpty() && kind() == null, "kind", "library.terms.import.kind", kind);
    }

    /** What the line says laid over what is known: an empty cell changes nothing. */
    TermForm over(@Nullable Term before) {
        TermForm known = before == null ? TermForm.blank(languages) : TermForm.of(before, languages);
        String ground = or(line.get("ground"), known.ground());
        TermKind kind = kind();
        return new TermForm(
                kind == null ? known.kind() : kind,
                or(line.get("note"), known.note()),
                or(line.get("capacity"), known.capacity()),
                or(line.get("source"), known.source()),
                or(line.get("sourceDay"), known.sourceDay()),
                !ground.isEmpty(),
                ground,
                or(line.get("validFrom"), known.validFrom()),
                or(line.get("validTo"), known.validTo()),
                or(line.get("latitude"), known.latitude()),
                or(line.get("longitude"), known.longitude()),
                languages.stream()
                        .<@Nullable FormsForm>map(language -> forms(known.in(language.code())))
                        .toList(),
                known.version());
    }

    private @Nullable TermKind kind() {
        return kinds.get(TermSheet.lower(line.get("kind")));
    }

    private FormsForm forms(FormsForm known) {
        List<String> written = cell(known.language());
        List<String> forbidden = cell(known.language() + TermFile.NOT);
        List<String> allowed = new ArrayList<>();
        written.stream().skip(1).map(SheetRow::certain).forEach(allowed::add);
        String main = written.isEmpty() ? known.main() : certain(written.getFirst());
        if (!known.main().isEmpty() && !known.main().equals(main)) {
            allowed.add(known.main());
        }
        allowed.addAll(Typed.lines(known.allowed()));
        allowed.removeIf(main::equals);
        boolean nothingNew = written.isEmpty() && forbidden.isEmpty();
        boolean doubtful = written.stream().anyMatch(form -> form.endsWith(TermFile.DOUBT))
                || forbidden.stream().anyMatch(form -> form.endsWith(TermFile.DOUBT));
        return new FormsForm(
                known.language(),
                main,
                String.join("\n", allowed),
                merged(known.forbidden(), forbidden),
                known.pronunciation(),
                nothingNew ? known.isChecked() : !doubtful);
    }

    /** A form that is forbidden already takes the new reason. */
    private static String merged(String known, List<String> lines) {
        Map<String, String> byForm = new LinkedHashMap<>();
        Typed.lines(known).forEach(one -> byForm.put(form(one), one));
        lines.stream().map(SheetRow::certain).forEach(one -> byForm.put(form(one), one));
        return String.join("\n", byForm.values());
    }

    private static String form(String line) {
        return line.replaceFirst("\\s*=.*", "");
    }

    private List<String> cell(String column) {
        return Arrays.stream(BAR.split(line.get(column), -1))
                .filter(form -> !form.isEmpty())
                .collect(Collectors.toList());
    }

    private static String certain(String form) {
        return form.endsWith(TermFile.DOUBT)
                ? form.substring(0, form.length() - 1).strip()
                : form;
    }

    private static String or(String typed, String known) {
        return typed.isEmpty() ? known : typed;
    }
}
