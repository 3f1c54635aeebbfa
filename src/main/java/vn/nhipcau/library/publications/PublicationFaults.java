package vn.nhipcau.library.publications;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;

/** What is wrong in what was typed of a publication. */
final class PublicationFaults {
    private static final int LONGEST = 300;
    private static final int LONGEST_NOTE = 2000;

    private PublicationFaults() {}

    static Faults of(PublicationForm form) {
        return Faults.NONE
                .when(form.kind().isEmpty(), "kind", "base.field.missing")
                .when(form.title().isEmpty(), "title", "base.field.missing")
                .when(form.title().length() > LONGEST, "title", "base.field.long", LONGEST)
                .when(form.yearTyped().isEmpty(), "year", "library.publications.fault.year")
                .and(prints(form))
                .and(extent(form))
                .when(
                        !form.cost().isEmpty() && Numerals.whole(form.cost()).isEmpty(),
                        "cost",
                        "library.publications.fault.cost")
                .when(form.funds().length() > LONGEST, "funds", "base.field.long", LONGEST)
                .when(
                        form.permit().isEmpty() && !(form.permitNumber() + form.permitDay()).isEmpty(),
                        "permit",
                        "library.publications.fault.permit")
                .when(form.permitNumber().length() > LONGEST, "permitNumber", "base.field.long", LONGEST)
                .when(!Typed.isDayOrEmpty(form.permitDay()), "permitDay", "base.field.day")
                .when(form.permitBy().length() > LONGEST, "permitBy", "base.field.long", LONGEST)
                .and(spot(form))
                .when(form.note().length() > LONGEST_NOTE, "note", "base.field.long", LONGEST_NOTE);
    }

    private static Faults extent(PublicationForm form) {
        return Faults.NONE
                .when(form.dimensions().length() > LONGEST, "dimensions", "base.field.long", LONGEST)
                .when(isNoCount(form.pages()), "pages", "library.publications.fault.count")
                .when(isNoCount(form.minutes()), "minutes", "library.publications.fault.count")
                .when(
                        !form.area().isEmpty()
                                && Numerals.decimal(form.area(), 2)
                                        .filter(area -> area.signum() > 0)
                                        .isEmpty(),
                        "area",
                        "library.publications.fault.area")
                .when(isNoCount(form.faces()), "faces", "library.publications.fault.count");
    }

    private static Faults prints(PublicationForm form) {
        List<PrintForm> rows = form.rows();
        Set<List<String>> met = new HashSet<>();
        Faults faults = Faults.NONE.when(
                form.typed().findAny().isEmpty(), "prints[0].language", "library.publications.fault.prints");
        for (int i = 0; i < rows.size(); i++) {
            PrintForm row = rows.get(i);
            String at = "prints[" + i + "].";
            if (!row.isBlank()) {
                faults = faults.when(row.language().isEmpty(), at + "language", "base.field.missing")
                        .when(
                                !row.language().isEmpty() && row.second().equals(row.language()),
                                at + "second",
                                "library.publications.fault.second")
                        .when(
                                !met.add(List.of(row.language(), row.second())),
                                at + "language",
                                "library.publications.fault.twice")
                        .when(row.title().length() > LONGEST, at + "title", "base.field.long", LONGEST)
                        .when(
                                !row.copies().isEmpty()
                                        && Numerals.count(row.copies()).isEmpty(),
                                at + "copies",
                                "library.publications.fault.copies");
            }
        }
        return faults;
    }

    private static Faults spot(PublicationForm form) {
        return Faults.NONE
                .when(form.place().length() > LONGEST, "place", "base.field.long", LONGEST)
                .when(isNoDegrees(form.latitude(), 90), "latitude", "library.publications.fault.latitude")
                .when(isNoDegrees(form.longitude(), 180), "longitude", "library.publications.fault.longitude")
                .when(
                        form.latitude().isEmpty() != form.longitude().isEmpty(),
                        "longitude",
                        "library.publications.fault.spot");
    }

    private static boolean isNoCount(String typed) {
        return !typed.isEmpty()
                && Numerals.count(typed).filter(number -> number > 0).isEmpty();
    }

    private static boolean isNoDegrees(String typed, int most) {
        return !typed.isEmpty()
                && Numerals.decimal(typed, 8)
                        .filter(degrees -> degrees.abs().compareTo(BigDecimal.valueOf(most)) <= 0)
                        .isEmpty();
    }
}
