package vn.nhipcau.library.publications;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Changes;

/** What differs between a publication before and after. */
final class PublicationChanges {
    private static final String FIELD = "library.publications.field.";

    private PublicationChanges() {}

    static Changes between(Publication before, Publication after) {
        return new Changes()
                .of(FIELD + "kind", before.kind(), after.kind())
                .of(FIELD + "title", before.title(), after.title())
                .of(FIELD + "year", before.year(), after.year())
                .of("library.publications.prints", prints(before), prints(after))
                .of(
                        FIELD + "dimensions",
                        before.extent().dimensions(),
                        after.extent().dimensions())
                .of(FIELD + "pages", before.extent().pages(), after.extent().pages())
                .of(FIELD + "minutes", before.extent().minutes(), after.extent().minutes())
                .of(
                        FIELD + "area",
                        decimal(before.extent().area()),
                        decimal(after.extent().area()))
                .of(FIELD + "faces", before.extent().faces(), after.extent().faces())
                .of(FIELD + "cost", before.money().cost(), after.money().cost())
                .of(FIELD + "funds", before.money().funds(), after.money().funds())
                .of(FIELD + "permit", before.permit().kind(), after.permit().kind())
                .of(
                        FIELD + "permitNumber",
                        before.permit().number(),
                        after.permit().number())
                .of(FIELD + "permitDay", before.permit().day(), after.permit().day())
                .of(FIELD + "permitBy", before.permit().by(), after.permit().by())
                .of(FIELD + "place", before.spot().place(), after.spot().place())
                .of(FIELD + "note", before.note(), after.note());
    }

    private static String prints(Publication one) {
        return one.prints().stream()
                .map(print -> String.join("–", print.languages()) + " " + print.copies())
                .collect(Collectors.joining("; "));
    }

    private static String decimal(@Nullable BigDecimal number) {
        return number == null ? "" : Numerals.typed(number);
    }
}
