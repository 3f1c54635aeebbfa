package vn.nhipcau.people.members;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.base.list.Sorting;
import vn.nhipcau.base.list.Where;
import vn.nhipcau.people.Deed;
import vn.nhipcau.people.May;
import vn.nhipcau.people.Role;

/**
 * What the list of members is asked for.
 *
 * @param state {@code active}, {@code noMail}, {@code closed} or {@code all}
 */
public record MemberList(
        @Nullable String q,
        @Nullable Role role,
        @Nullable Long agency,
        @Nullable String state,
        @Nullable String sort,
        @Nullable Integer page) {
    public static final List<String> STATES = List.of("active", "noMail", "closed", "all");

    static final String WITHOUT_MAIL = "m.active and coalesce(m.email, '') = ''";

    private static final Map<String, String> ORDERS = Map.of(
            "agency", "a.name collate \"vi-x-icu\"",
            "post", "m.post collate \"vi-x-icu\"",
            "signInName", "m.sign_in_name");

    public MemberList {
        q = Typed.line(q);
        state = Objects.requireNonNullElse(state, "active");
    }

    public Sorting sorting() {
        return Sorting.of(sort, ORDERS, "agency");
    }

    /** Whoever may not see all members sees those of the own agency. */
    Where where(Visitor visitor) {
        Where where = new Where().words(Objects.requireNonNull(q), """
                position(fold(:word) in fold(concat_ws(' ', m.post, m.name, m.sign_in_name,
                                                       a.name))) > 0""");
        if (!May.act(visitor, Deed.SEE_MEMBERS, null)) {
            where.and("m.agency_id = :own", "own", visitor.agency());
        }
        if (role != null) {
            where.and(":role = any(m.roles)", "role", role.name());
        }
        if (agency != null) {
            where.and("m.agency_id = :agency", "agency", agency);
        }
        return switch (Objects.requireNonNull(state)) {
            case "noMail" -> where.and(WITHOUT_MAIL);
            case "closed" -> where.and("not m.active");
            case "all" -> where;
            default -> where.and("m.active");
        };
    }
}
