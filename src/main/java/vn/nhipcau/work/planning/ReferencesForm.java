package vn.nhipcau.work.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.paper.Reference;
import vn.nhipcau.paper.references.DocumentNumber;

/**
 * The documents that a plan cites, as a person typed them: lists of equal length, one entry for each row. A row without a
 * number is left out.
 *
 * @param version of the documents that were read: changes with them
 * @param basis numbers of the rows that are legal bases
 */
public record ReferencesForm(
        int version,
        @Nullable List<String> reference,
        @Nullable List<String> date,
        @Nullable List<String> issuer,
        @Nullable List<String> about,
        @Nullable List<Integer> basis) {
    /** A row as it was typed. */
    public record Row(String reference, String date, String issuer, String about, boolean basis) {}

    public static ReferencesForm of(List<Reference> all) {
        return new ReferencesForm(
                all.hashCode(),
                all.stream().map(Reference::reference).toList(),
                all.stream().map(r -> Typed.day(r.date())).toList(),
                all.stream()
                        .map(r -> Objects.requireNonNullElse(r.issuer(), ""))
                        .toList(),
                all.stream()
                        .map(r -> Objects.requireNonNullElse(r.abstractText(), ""))
                        .toList(),
                java.util.stream.IntStream.range(0, all.size())
                        .filter(i -> all.get(i).basis())
                        .boxed()
                        .toList());
    }

    /** The rows that were typed, and one to go on with. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i <= (reference == null ? 0 : reference.size()); i++) {
            boolean isBasis = basis != null && basis.contains(i);
            rows.add(new Row(at(reference, i), at(date, i), at(issuer, i), at(about, i), isBasis));
        }
        return rows;
    }

    Faults faults() {
        Faults faults = Faults.NONE;
        for (int i = 0; date != null && i < date.size(); i++) {
            faults =
                    faults.when(!Typed.isDayOrEmpty(Typed.line(date.get(i))), "date-" + i, "work.reference.date.wrong");
        }
        return faults;
    }

    List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        List<String> all = Objects.requireNonNullElse(reference, List.of());
        for (int i = 0; i < all.size(); i++) {
            String one = Typed.line(all.get(i));
            if (!one.isEmpty()) {
                references.add(new Reference(
                        one,
                        DocumentNumber.of(one).type(),
                        Typed.day(at(date, i)).orElse(null),
                        Typed.orNull(Typed.line(at(issuer, i))),
                        Typed.orNull(Typed.line(at(about, i))),
                        basis != null && basis.contains(i)));
            }
        }
        return references;
    }

    private static String at(@Nullable List<String> list, int i) {
        return list == null || i >= list.size() ? "" : list.get(i);
    }
}
