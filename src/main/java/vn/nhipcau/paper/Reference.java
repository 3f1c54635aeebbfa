package vn.nhipcau.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that a paper cites, once however often.
 *
 * @param reference number and symbol in their normal form ("72/2015/NĐ-CP", "16-KL/TW")
 * @param type code of Decree 30 or of the Party, null for a letter
 * @param date null when none is given or it is impossible
 * @param issuer as written, null when not named
 * @param abstractText what it is about, as written
 * @param basis cited among the legal bases
 */
public record Reference(
        String reference,
        @Nullable String type,
        @Nullable LocalDate date,
        @Nullable String issuer,
        @Nullable String abstractText,
        boolean basis) {}
