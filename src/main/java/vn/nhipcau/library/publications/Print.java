package vn.nhipcau.library.publications;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;
import vn.nhipcau.library.ContentLanguage;

/**
 * One of the forms in which a publication is printed: in a language, or in two side by side. It is what is counted.
 *
 * @param language code of its language, the first where there are two
 * @param second code of the other, null where there is none
 * @param title what stands on it, empty where it is that of the publication
 * @param copies how many were ordered
 */
public record Print(long id, String language, @Nullable String second, String title, int copies) {
    /** Whether both are in the same languages. */
    public boolean isAs(Print other) {
        return languages().equals(other.languages());
    }

    /** Codes of its languages. */
    public List<String> languages() {
        return second == null ? List.of(language) : List.of(language, second);
    }

    /** Its languages for a reader of the interface: {@code Tiếng Việt – Tiếng Lào}. */
    public String name(List<ContentLanguage> all, Language reader) {
        return String.join(
                " – ",
                languages().stream()
                        .map(code -> all.stream()
                                .filter(one -> one.code().equals(code))
                                .findFirst()
                                .map(one -> one.name(reader))
                                .orElse(code))
                        .toList());
    }
}
