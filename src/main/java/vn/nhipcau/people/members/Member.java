package vn.nhipcau.people.members;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;
import vn.nhipcau.people.Role;

/**
 * A person who works with the program: known by post; the name may be left out.
 *
 * @param hasPassword false until the first one-time link was used
 * @param mailWanted whether reminders go to the address too, where one is known
 */
public record Member(
        long id,
        String signInName,
        long agency,
        String agencyName,
        String post,
        @Nullable String name,
        @Nullable String telephone,
        @Nullable String email,
        List<Role> roles,
        Language language,
        boolean active,
        boolean hasPassword,
        boolean mailWanted,
        int version) {

    public String address() {
        return "/members/" + id;
    }

    /** As the trail and lists call a person: post and agency. */
    public String title() {
        return post + " · " + agencyName;
    }
}
