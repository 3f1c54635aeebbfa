package vn.nhipcau.base;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is there: all that base knows of a person.
 *
 * @param roles names of roles, which only the room of people understands; those of the mandate are among them
 * @param mandate what a leader who is away has left to this member, null for most
 */
public record Visitor(
        long member,
        String post,
        long agency,
        String agencyName,
        Set<String> roles,
        Language language,
        @Nullable Mandate mandate) {

    public Visitor(long member, String post, long agency, String agencyName, Set<String> roles, Language language) {
        this(member, post, agency, agencyName, roles, language, null);
    }

    /**
     * To act in the place of a leader, from a day to a day.
     *
     * @param leader member who gave it
     * @param post of that member
     * @param roles that the visitor has by it and not of his or her own
     */
    public record Mandate(long leader, String post, Set<String> roles, LocalDate from, LocalDate to) {}

    /** The same person without what a leader left to him or her. */
    public Visitor inOwnRight() {
        if (mandate == null) {
            return this;
        }
        Set<String> own =
                roles.stream().filter(role -> !mandate.roles().contains(role)).collect(Collectors.toUnmodifiableSet());
        return new Visitor(member, post, agency, agencyName, own, language, null);
    }

    /** The same person as papers and the trail name one who acts in a leader's place: in Vietnamese, as all papers are. */
    public Visitor inPlaceOfLeader() {
        if (mandate == null) {
            return this;
        }
        String named = post + " (thay " + mandate.post() + ", theo ủy quyền từ " + Typed.day(mandate.from()) + " đến "
                + Typed.day(mandate.to()) + ")";
        return new Visitor(member, named, agency, agencyName, roles, language, mandate);
    }
}
