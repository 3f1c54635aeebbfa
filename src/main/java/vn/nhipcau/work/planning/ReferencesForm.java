package vn.nhipcau.work.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.paper.Reference;

/**
 * The documents that a plan cites, as a person typed them: lists of equal length, one entry for each row. A row without a
 * number is left out.
 *
 * @param basis numbers of the rows that are legal bases
 */
public record ReferencesForm(
        @Nullable List<String> reference,
        @Nullable List<String> date,
        @Nullable List<String> issuer,
        @Nullable List<String> about,
        @Nullable List<Integer> basis) {
    private static final Pattern TYPE = Pattern.compile("(?:^\\d+/(?:\\d{4}/)?|^\\d+-)([A-ZĐa-zđ]+)(?=[-/])");

    List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        List<String> all = Objects.requireNonNullElse(reference, List.of());
        for (int i = 0; i < all.size(); i++) {
            String one = Typed.line(all.get(i));
            if (!one.isEmpty()) {
                references.add(new Reference(
                        one,
                        type(one),
                        Typed.day(at(date, i)).orElse(null),
                        Typed.orNull(Typed.line(at(issuer, i))),
                        Typed.orNull(Typed.line(at(about, i))),
                        basis != null && basis.contains(i)));
            }
        }
        return references;
    }

    /** The type code of a number that has one: {@code NĐ} of 72/2015/NĐ-CP; a letter has none. */
    private static @Nullable String type(String reference) {
        Matcher type = TYPE.matcher(reference);
        return type.find() && TypeCodes.KNOWN.contains(type.group(1)) ? type.group(1) : null;
    }

    private static String at(@Nullable List<String> list, int i) {
        return list == null || i >= list.size() ? "" : list.get(i);
    }
}
