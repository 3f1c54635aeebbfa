package vn.nhipcau.work.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.CitedDocument;

/**
 * A document that an archived report cites.
 *
 * @param reference number and symbol in their normal form
 * @param type code of Decree 30 or of the Party, null for a letter
 * @param times how often it is cited
 * @param written each spelling once
 */
public record ArchivedReference(
        long id,
        String reference,
        @Nullable String type,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String abstractText,
        int times,
        List<String> written)
        implements ReadItem {
    public ArchivedReference {
        written = List.copyOf(written);
    }

    static ArchivedReference of(CitedDocument cited) {
        return new ArchivedReference(
                0,
                cited.reference(),
                cited.type(),
                cited.date(),
                cited.issuer(),
                cited.abstractText(),
                cited.times(),
                cited.asWritten());
    }

    CitedDocument cited(List<String> problems) {
        return new CitedDocument(reference, type, date, issuer, abstractText, times, written, problems);
    }

    @Override
    public String name() {
        return reference;
    }
}
