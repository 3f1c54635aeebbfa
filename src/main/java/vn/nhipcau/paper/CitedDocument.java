package vn.nhipcau.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that a paper cites, once however often and however written.
 *
 * @param reference number and symbol in their normal form ("72/2015/NĐ-CP", "16-KL/TW")
 * @param type code of Decree 30 or of the Party, null for a letter
 * @param date from the first citation that gives one; null when none does or it is impossible
 * @param issuer as written by the first that names one
 * @param abstractText what it is about, as written
 * @param times how often it is cited
 * @param asWritten each spelling once, in order
 * @param problems date.impossible
 */
public record CitedDocument(
        String reference,
        @Nullable String type,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String abstractText,
        int times,
        List<String> asWritten,
        List<String> problems) {
    public CitedDocument {
        asWritten = List.copyOf(asWritten);
        problems = List.copyOf(problems);
    }
}
