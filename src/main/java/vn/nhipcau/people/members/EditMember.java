package vn.nhipcau.people.members;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Role;

/** Changes members, closes and reopens their accounts. There is always an administrator left. */
@Component
class EditMember {
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Members members;

    EditMember(JdbcClient jdbc, Trail trail, Members members) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.members = members;
    }

    /** Whether nobody else could administer. */
    boolean isLastAdministrator(Member member) {
        return member.active()
                && member.roles().contains(Role.ADMINISTRATOR)
                && jdbc.sql("""
                        select not exists (select 1 from member where id <> :id and active and password_hash is not null
                                             and 'ADMINISTRATOR' = any(roles))
                        """).param("id", member.id()).query(Boolean.class).single();
    }

    /** False where someone changed the member since that version was read; then nothing is done. */
    @Transactional
    public boolean edit(Visitor visitor, Member member, int version, NewMember edit) {
        lock();
        if (!edit.roles().contains(Role.ADMINISTRATOR) && isLastAdministrator(member)) {
            throw new Refused("people.member.lastAdministrator");
        }
        int rows = jdbc.sql("""
                update member set agency_id = :agency, post = :post, name = :name, telephone = :telephone, email = :email,
                                  roles = :roles, language = :language, version = version + 1
                where id = :id and version = :version
                """)
                .param("agency", edit.agency())
                .param("post", edit.post())
                .param("name", edit.name())
                .param("telephone", edit.telephone())
                .param("email", edit.email())
                .param("roles", edit.roles().stream().map(Role::name).toArray(String[]::new))
                .param("language", edit.language().code())
                .param("id", member.id())
                .param("version", version)
                .update();
        if (rows == 1) {
            String detail = changes(member, edit).detail();
            trail.write(visitor, "member.changed", members.get(member.id()).title(), member.address(), detail);
        }
        return rows == 1;
    }

    /** What an edit would change. */
    Changes changes(Member member, NewMember edit) {
        return new Changes()
                .of("people.agency", member.agencyName(), members.agencyName(edit.agency()))
                .of("people.post", member.post(), edit.post())
                .of("people.name", member.name(), edit.name())
                .of("people.roles", keys(member.roles()), keys(edit.roles()))
                .of("people.telephone", member.telephone(), edit.telephone())
                .of("people.email", member.email(), edit.email())
                .of("people.language", "people.language." + member.language(), "people.language." + edit.language());
    }

    /** Nobody signs in as this member any more, and whoever has is out. */
    @Transactional
    public void close(Visitor visitor, Member member) {
        lock();
        if (isLastAdministrator(member)) {
            throw new Refused("people.member.lastAdministrator");
        }
        active(member, false);
        members.endSessions(member.id(), null);
        trail.write(visitor, "member.closed", member.title(), member.address(), null);
    }

    @Transactional
    public void reopen(Visitor visitor, Member member) {
        active(member, true);
        trail.write(visitor, "member.reopened", member.title(), member.address(), null);
    }

    private void active(Member member, boolean active) {
        jdbc.sql("update member set active = :active, version = version + 1 where id = :id")
                .param("active", active)
                .param("id", member.id())
                .update();
    }

    /** Two administrators who take the role from each other at the same moment: one waits here, and is then refused. */
    private void lock() {
        jdbc.sql("lock table member in share row exclusive mode").update();
    }

    private static String keys(List<Role> roles) {
        return String.join(", ", roles.stream().map(Role::key).toList());
    }
}
