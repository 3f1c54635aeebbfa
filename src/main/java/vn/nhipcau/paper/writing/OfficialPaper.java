package vn.nhipcau.paper.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.paper.PaperDate;
import vn.nhipcau.paper.Signer;

/**
 * An administrative document before it is laid out: what its drafters say, free of fonts and places on the page.
 *
 * @param superior the agency above the issuer, where it is named at all
 * @param issuer in any case; printed in capitals
 * @param number as issued ("7" or "07"), null before
 * @param symbol type and agency ("BC-UBND"), of a letter agency and unit ("UBND-TTĐN"); its letters stay as they are
 * @param date without a day, perhaps without a month, until it is issued
 * @param type printed name ("BÁO CÁO"), null for an official letter
 * @param abstractText what it is about, without type; of a letter with or without "V/v"
 * @param addressees those of "Kính gửi", none for most papers
 * @param bases the lines of "Căn cứ", with or without their closing marks
 * @param annexes up to 99: else an {@link IllegalArgumentException}
 * @param recipients the lines of "Nơi nhận", with or without dashes and closing marks
 * @param archive who keeps it ("VT, TTĐN")
 */
public record OfficialPaper(
        @Nullable String superior,
        String issuer,
        @Nullable String number,
        String symbol,
        String place,
        PaperDate date,
        @Nullable String type,
        String abstractText,
        List<String> addressees,
        List<String> bases,
        List<Part> body,
        List<Annex> annexes,
        List<String> recipients,
        @Nullable String archive,
        Signer signer) {
    /** As far as their Roman numbers go. */
    static final int MOST_ANNEXES = 99;

    public OfficialPaper {
        if (annexes.size() > MOST_ANNEXES) {
            throw new IllegalArgumentException(annexes.size() + " annexes");
        }
        addressees = List.copyOf(addressees);
        bases = List.copyOf(bases);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
        recipients = List.copyOf(recipients);
    }

    OfficialPaper withAnnexes(List<Annex> others) {
        return new OfficialPaper(
                superior,
                issuer,
                number,
                symbol,
                place,
                date,
                type,
                abstractText,
                addressees,
                bases,
                body,
                others,
                recipients,
                archive,
                signer);
    }

    /** An official letter has no type: what it is about stands under its number. */
    public boolean isLetter() {
        return type == null || type.isBlank();
    }
}
