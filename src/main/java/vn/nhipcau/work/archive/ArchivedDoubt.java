package vn.nhipcau.work.archive;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the reader was not sure of, or did not find.
 *
 * @param item the section, figure or reference that is doubted; null where it concerns the paper, or words in none of them
 * @param code {@code figure.separator}, {@code figure.unclear}, {@code mark.sequence}, {@code date.impossible},
 *     {@code outline.missing}, {@code number.missing}, {@code years.missing}, {@code issuer.missing}, {@code type.other}
 * @param line of the file, null where it is about none
 * @param words the words concerned
 */
public record ArchivedDoubt(
        long id,
        @Nullable Item item,
        String code,
        @Nullable Integer line,
        @Nullable String words) {
    /** Where a doubt belongs. */
    public record Item(Kind kind, long id) {}

    /** The kinds of what is read from a report, besides its head. */
    public enum Kind {
        SECTION,
        FIGURE,
        REFERENCE;

        /** As addresses name it: {@code figure}. */
        static Optional<Kind> named(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    boolean isOf(Kind kind, long id) {
        return item != null && item.kind() == kind && item.id() == id;
    }

    /** Words that may be a figure, in none that was read. */
    public boolean mayBeFigure() {
        return item == null && code.equals("figure.unclear");
    }
}
