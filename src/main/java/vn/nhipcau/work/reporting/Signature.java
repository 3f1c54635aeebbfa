package vn.nhipcau.work.reporting;

import java.time.LocalDate;
import java.util.Locale;
import vn.nhipcau.people.agencies.AgencyKind;
import vn.nhipcau.people.delegations.Delegation;

/**
 * What a paper bears above the name of one who signs in a leader's place: a proposal, which the clerk has the last word
 * on. By Decree 30/2020/NĐ-CP a deputy signs "KT." for the head, anyone else whom the head has authorised "TUQ.".
 *
 * @param post two lines
 */
public record Signature(String authority, String post, String leader, String delegate, LocalDate from, LocalDate to) {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String DEPUTY = "PHÓ ";

    static Signature of(AgencyKind kind, Delegation delegation) {
        String leader = title(delegation.leader());
        String head = leader.startsWith(DEPUTY) ? leader.substring(DEPUTY.length()) : leader;
        String delegate = title(delegation.delegate());
        boolean deputy = delegate.equals(DEPUTY + head);
        return new Signature(
                deputy ? PaperHeads.authority(kind) : "",
                (deputy ? "KT. " : "TUQ. ") + head + "\n" + delegate,
                delegation.leader(),
                delegation.delegate(),
                delegation.from(),
                delegation.to());
    }

    /** In capitals, without the agency that the post is in: {@code Phó Giám đốc Sở} signs as PHÓ GIÁM ĐỐC. */
    private static String title(String post) {
        return post.replaceFirst("\\s+(Sở|UBND|Ủy ban|cơ quan)(\\s.*)?$", "").toUpperCase(VIETNAMESE);
    }
}
