package vn.nhipcau.library.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Text;
import vn.nhipcau.library.ContentLanguage;

/** The table of terms for a spreadsheet program. What {@link TermSheet} reads is what this writes. */
final class TermFile {
    /** Between forms in one cell. */
    static final String BAR = "|";

    /** Behind a form at which nobody at home in the language has looked. */
    static final String DOUBT = "?";

    /** Behind the code of a language, in the head of the column of what must not be written. */
    static final String NOT = "!";

    private TermFile() {}

    static List<String> heads(Text text, List<ContentLanguage> languages) {
        return Stream.concat(
                        languages.stream().flatMap(language -> Stream.of(language.code(), language.code() + NOT)),
                        TermSheet.FIELDS.stream().map(field -> text.get("library.terms.field." + field)))
                .toList();
    }

    static List<@Nullable Object> cells(Term term, Text text, List<ContentLanguage> languages) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (ContentLanguage language : languages) {
            List<Form> forms = term.forms(language.code());
            cells.add(cell(forms.stream().filter(form -> !form.isForbidden())));
            cells.add(cell(forms.stream().filter(Form::isForbidden)));
        }
        cells.add(text.get(term.kind().key()));
        cells.add(term.note());
        cells.add(term.capacity());
        cells.add(term.source());
        cells.add(term.sourceDay());
        cells.add(term.ground());
        cells.add(term.validFrom());
        cells.add(term.validTo());
        cells.add(term.latitude());
        cells.add(term.longitude());
        return cells;
    }

    private static String cell(Stream<Form> forms) {
        return forms.map(form -> FormsForm.line(form) + (form.checked() ? "" : " " + DOUBT))
                .collect(Collectors.joining(" " + BAR + " "));
    }
}
