package vn.nhipcau.library.terms;

import java.util.Objects;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/**
 * What a person pasted to have it looked at.
 *
 * @param lang the language of the text
 * @param original the Vietnamese text where it is a translation
 */
public record CheckForm(String text, String lang, String original) {
    private static final int LONGEST = 50_000;

    public CheckForm {
        text = Objects.requireNonNullElse(text, "");
        lang = Typed.line(lang);
        original = Objects.requireNonNullElse(original, "");
    }

    Faults faults() {
        return Faults.NONE
                .when(text.isBlank(), "text", "library.terms.check.empty")
                .when(text.length() > LONGEST, "text", "base.field.long", LONGEST)
                .when(original.length() > LONGEST, "original", "base.field.long", LONGEST);
    }
}
