package vn.nhipcau.library.publications;

import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;

/**
 * What a person typed of one print.
 *
 * @param id of the one that is changed, 0 for a new one
 * @param language code, empty where the row is to be none
 */
public record PrintForm(@Nullable Long id, String language, String second, String title, String copies) {
    static final PrintForm BLANK = new PrintForm(null, "", "", "", "");

    public PrintForm {
        language = Typed.line(language);
        second = Typed.line(second);
        title = Typed.line(title);
        copies = Typed.line(copies);
    }

    static PrintForm of(Print print) {
        return new PrintForm(
                print.id(),
                print.language(),
                print.second() == null ? "" : print.second(),
                print.title(),
                print.copies() == 0 ? "" : String.valueOf(print.copies()));
    }

    boolean isBlank() {
        return language.isEmpty() && (second + title + copies).isEmpty();
    }

    Print print() {
        return new Print(
                id == null ? 0 : id,
                language,
                Typed.orNull(second),
                title,
                Numerals.count(copies).orElse(0));
    }
}
