package vn.nhipcau.library.terms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A way of writing a term in a language.
 *
 * @param language its code of ISO 639
 * @param reason why it must not be written; empty on others
 * @param unless longer words that hold a forbidden form and mean something else
 * @param pronunciation how it is said, in any words; empty where nobody noted it
 * @param checked whether somebody at home in the language has looked at it
 */
public record Form(
        String language,
        FormRole role,
        String words,
        String reason,
        List<String> unless,
        String pronunciation,
        boolean checked) {
    public Form {
        unless = List.copyOf(unless);
    }

    /** The usual one: looked at, nothing more to say of it. */
    public static Form of(String language, FormRole role, String words) {
        return new Form(language, role, words, "", List.of(), "", true);
    }

    /** One that must not be written. */
    public static Form forbidden(String language, String words, String reason, String... unless) {
        return new Form(language, FormRole.FORBIDDEN, words, reason, List.of(unless), "", true);
    }

    /** Forbidden forms together that are so for the same reason, in their order. */
    public static List<List<Form>> byReason(List<Form> forbidden) {
        return List.copyOf(forbidden.stream()
                .collect(Collectors.groupingBy(
                        form -> List.of(form.reason(), form.unless()), LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    @JsonIgnore
    public boolean isForbidden() {
        return role == FormRole.FORBIDDEN;
    }
}
