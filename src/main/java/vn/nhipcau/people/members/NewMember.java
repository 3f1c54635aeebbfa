package vn.nhipcau.people.members;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Language;
import vn.nhipcau.people.Role;

/** A member to be let in. */
public record NewMember(
        String signInName,
        long agency,
        String post,
        @Nullable String name,
        @Nullable String telephone,
        @Nullable String email,
        List<Role> roles,
        Language language) {

    /** A post without a person's name. */
    public static NewMember post(String signInName, long agency, String post, List<Role> roles) {
        return new NewMember(signInName, agency, post, null, null, null, roles, Language.VI);
    }
}
