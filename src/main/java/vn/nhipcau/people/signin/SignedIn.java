package vn.nhipcau.people.signin;

import java.io.Serializable;
import java.security.Principal;

/** All that a session remembers of a person. Post, agency and roles are read anew on each request. */
record SignedIn(long member) implements Principal, Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public String getName() {
        return Long.toString(member);
    }
}
