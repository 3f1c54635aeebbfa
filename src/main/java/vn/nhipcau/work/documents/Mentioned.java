package vn.nhipcau.work.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.CitedDocument;
import vn.nhipcau.paper.Reference;
import vn.nhipcau.paper.references.DocumentNumber;

/**
 * A document as one paper speaks of it.
 *
 * @param reference number and symbol in their normal form
 * @param standing of the paper itself, null where it is only cited
 * @param badDay it gives a day that no calendar has
 * @param times how often the paper cites it
 * @param written each spelling once
 */
public record Mentioned(
        String reference,
        @Nullable String type,
        @Nullable LocalDate day,
        @Nullable String issuer,
        @Nullable String abstractText,
        Relation relation,
        @Nullable Standing standing,
        boolean badDay,
        int times,
        List<String> written) {
    public Mentioned {
        written = List.copyOf(written);
    }

    /** A paper that bears this number itself. */
    public static Mentioned paper(
            String number,
            String symbol,
            @Nullable LocalDate day,
            @Nullable String issuer,
            String abstractText,
            Standing standing) {
        // the Party writes 16-KL/TW, the State 10/KH-UBND
        String written = number + (symbol.matches("[^-/]+/.*") ? "-" : "/") + symbol;
        DocumentNumber read = DocumentNumber.of(written);
        return new Mentioned(
                read.normal(),
                read.type(),
                day,
                issuer,
                abstractText,
                Relation.PAPER,
                standing,
                false,
                1,
                List.of(written));
    }

    public static Mentioned cited(CitedDocument cited) {
        return new Mentioned(
                cited.reference(),
                cited.type(),
                cited.date(),
                cited.issuer(),
                cited.abstractText(),
                Relation.CITATION,
                null,
                cited.problems().contains("date.impossible"),
                cited.times(),
                cited.asWritten());
    }

    public static Mentioned cited(Reference cited) {
        return new Mentioned(
                cited.reference(),
                cited.type(),
                cited.date(),
                cited.issuer(),
                cited.abstractText(),
                cited.basis() ? Relation.BASIS : Relation.CITATION,
                null,
                false,
                1,
                List.of(cited.reference()));
    }
}
