package vn.nhipcau.work.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.web.Faults;
import vn.nhipcau.paper.references.DocumentNumber;

/**
 * A cited document as a person typed it.
 *
 * @param item its id, 0 for a new one
 * @param seen as {@link ReadItem#seen()} when the form was made
 * @param about what it is about
 */
public record ReferenceForm(
        long item,
        int seen,
        @Nullable String reference,
        @Nullable String date,
        @Nullable String issuer,
        @Nullable String about) {
    private static final int LONGEST = 200;

    public ReferenceForm {
        reference = Typed.line(reference);
        date = Typed.line(date);
        issuer = Typed.line(issuer);
        about = Typed.line(about);
    }

    public static ReferenceForm of(ArchivedReference cited) {
        return new ReferenceForm(
                cited.id(),
                cited.seen(),
                cited.reference(),
                Typed.day(cited.date()),
                cited.issuer(),
                cited.abstractText());
    }

    public static ReferenceForm fresh() {
        return new ReferenceForm(0, 0, "", "", "", "");
    }

    Faults faults() {
        String number = String.valueOf(reference);
        return Faults.NONE
                .when(number.isEmpty(), "reference", "base.field.missing")
                .when(number.length() > LONGEST, "reference", "base.field.long", LONGEST)
                .when(!Typed.isDayOrEmpty(String.valueOf(date)), "date", "work.reference.date.wrong");
    }

    ArchivedReference cited() {
        DocumentNumber number = DocumentNumber.of(String.valueOf(reference));
        return new ArchivedReference(
                item,
                number.normal(),
                number.type(),
                Typed.day(date).orElse(null),
                Typed.orNull(String.valueOf(issuer)),
                Typed.orNull(String.valueOf(about)),
                1,
                List.of(String.valueOf(reference)));
    }
}
