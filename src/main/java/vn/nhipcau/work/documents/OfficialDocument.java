package vn.nhipcau.work.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Any numbered paper.
 *
 * @param reference number and symbol in their normal form ("72/2015/NĐ-CP", "16-KL/TW")
 * @param type code of Decree 30 or of the Party, null for a letter
 * @param kind the type, or {@code letter}, or {@code assembly} for laws and resolutions of the National Assembly
 * @param day of signing, null where no paper gives it
 * @param issuer as written
 * @param abstractText what it is about, as written
 * @param receivedOn when it came in, as a person entered it
 * @param kept a person wrote or mended it: papers read later change nothing of it
 * @param apart a person said that it is none of the others with its number
 * @param met in how many papers
 * @param doubtful whether there is something to look at
 */
public record OfficialDocument(
        long id,
        String reference,
        @Nullable String type,
        String kind,
        @Nullable LocalDate day,
        @Nullable String issuer,
        @Nullable String abstractText,
        Standing standing,
        @Nullable LocalDate receivedOn,
        String note,
        boolean kept,
        boolean apart,
        int met,
        boolean doubtful,
        int version) {

    public String address() {
        return "/documents/" + id;
    }

    /** The key of the words for its kind. */
    public String kindKey() {
        return "work.document.kind." + kind;
    }

    /** Written by hand, and met in no paper: only such a one may be taken away. */
    public boolean isByHandAlone() {
        return kept && met == 0;
    }

    /**
     * Whether this and another of the same number might be one. The same number comes again each year, and every committee
     * has it.
     */
    boolean mayBe(OfficialDocument other) {
        LocalDate here = day;
        LocalDate there = other.day();
        return !(apart && other.apart())
                && (here == null || there == null || here.getYear() == there.getYear())
                && SameDocument.mayBeSameIssuer(issuer, other.issuer());
    }
}
