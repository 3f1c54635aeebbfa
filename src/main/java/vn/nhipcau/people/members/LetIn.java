package vn.nhipcau.people.members;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** Adds a member together with the link by which the first password is set. */
@Component
class LetIn {
    private final Members members;
    private final PasswordLinks links;
    private final Trail trail;

    LetIn(Members members, PasswordLinks links, Trail trail) {
        this.members = members;
        this.links = links;
        this.trail = trail;
    }

    /** A member and a link just made for him or her. */
    record Welcomed(Member member, PasswordLinks.Link link) {}

    @Transactional
    public Welcomed add(Visitor visitor, NewMember added) {
        Member member = members.get(members.insert(added, null));
        trail.write(visitor, "member.added", member.title(), member.address(), null);
        return new Welcomed(member, links.make(visitor, member));
    }

    Welcomed again(Visitor visitor, Member member) {
        return new Welcomed(member, links.make(visitor, member));
    }
}
