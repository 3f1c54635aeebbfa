package vn.nhipcau.people;

import java.util.Set;
import vn.nhipcau.base.Visitor;

/** What a member is for. One member may be several. */
public enum Role {
    ADMINISTRATOR,
    LEAD_OFFICE,
    FOCAL_PERSON,
    LEADER,
    READER,
    EDITOR,
    TRANSLATOR;

    public boolean heldBy(Visitor visitor) {
        return visitor.roles().contains(name());
    }

    /** The key of its words. */
    public String key() {
        return "people.role." + name();
    }

    static boolean anyHeldBy(Visitor visitor, Set<Role> roles) {
        return roles.stream().anyMatch(role -> role.heldBy(visitor));
    }
}
