package vn.nhipcau.paper.checking;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.checking.Found.Kind;

/** How much the fields hold in which systems keep what a document says about itself. */
final class LengthRules {
    static final List<Rule> ALL = List.of(
            most("length.codeNumber", 11, NumberRules::digits),
            most("length.codeNotation", 30, Form::symbol),
            most("length.typeName", 100, form -> words(form.opening().type())),
            most("length.organName", 200, Form::issuerName),
            most("length.subject", 500, LengthRules::subject),
            most("length.position", 100, form -> joined(form.closing().authority())),
            most("length.fullName", 50, form -> words(form.closing().name())));

    private LengthRules() {}

    private static Rule most(String code, int letters, Function<Form, @Nullable String> field) {
        return Rule.at(code, Source.FIELDS, form -> {
            String words = field.apply(form);
            return words == null || words.isEmpty()
                    ? List.of()
                    : List.of(new Sight(
                            words.length() <= letters, new Found(Kind.LETTERS, words.length()), Place.at(words)));
        });
    }

    private static @Nullable String words(@Nullable TextRow row) {
        return row == null ? null : row.words();
    }

    private static String subject(Form form) {
        return joined(
                form.isLetter() ? form.letterhead().subject() : form.opening().about());
    }

    private static String joined(List<TextRow> rows) {
        return String.join(" ", rows.stream().map(TextRow::words).toList());
    }
}
