package vn.nhipcau.people.agencies;

import java.util.List;

/**
 * A collective actor of plans: "các sở, ban, ngành".
 *
 * @param aliases other ways in which papers write it
 * @param members how many of its agencies exist today
 */
public record AgencyGroup(long id, String name, List<String> aliases, int members, int version) {
    public String address() {
        return "/agencies/groups/" + id;
    }
}
