package vn.nhipcau.work.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Any numbered paper.
 *
 * @param reference number and symbol in their normal form ("72/2015/NĐ-CP", "16-KL/TW")
 * @param type code of Decree 30 or of the Party, null for a letter
 * @param day of signing, null where no paper gives it
 * @param issuer as written
 * @param abstractText what it is about, as written
 * @param receivedOn when it came in, as a person entered it
 * @param kept a person wrote or mended it: papers read later change nothing of it
 */
public record OfficialDocument(
        long id,
        String reference,
        @Nullable String type,
        @Nullable LocalDate day,
        @Nullable String issuer,
        @Nullable String abstractText,
        Standing standing,
        @Nullable LocalDate receivedOn,
        String note,
        boolean kept,
        int version) {

    public String address() {
        return "/documents/" + id;
    }
}
