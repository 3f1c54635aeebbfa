package vn.nhipcau.work.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the text of a report's paper, by Annex I of Decree 30/2020/NĐ-CP.
 *
 * @param superior agency above the issuer, null where it has none
 * @param symbol of the paper, such as {@code BC-SVHTTDL}
 * @param addressees one a line
 * @param authority before the signature, such as {@code TM. ỦY BAN NHÂN DÂN}
 * @param post of the signer, one line each
 * @param recipients one a line
 * @param archive unit named in the last line of recipients
 */
public record PaperHead(
        @Nullable String superior,
        String issuer,
        String symbol,
        String place,
        String title,
        String addressees,
        String opening,
        String authority,
        String post,
        String signer,
        String recipients,
        String archive,
        int version) {

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
