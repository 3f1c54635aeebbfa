package vn.nhipcau.people.agencies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** Changes what is known of an agency besides its names. */
@Component
class EditAgency {
    private final JdbcClient jdbc;
    private final Trail trail;

    EditAgency(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** What may be changed. */
    record Edit(
            AgencyKind kind,
            @Nullable Long parent,
            @Nullable String telephone,
            @Nullable String email,
            @Nullable LocalDate validFrom) {}

    /** Whether one agency is the other or lies under it. */
    boolean isUnder(long agency, long top) {
        return jdbc.sql("""
                with recursive above as (
                  select id, parent_id from agency where id = :agency
                  union
                  select a.id, a.parent_id from agency a join above on a.id = above.parent_id)
                select exists (select 1 from above where id = :top)
                """)
                .param("agency", agency)
                .param("top", top)
                .query(Boolean.class)
                .single();
    }

    /** False where someone changed it since that version was read; then nothing is done. */
    @Transactional
    public boolean edit(Visitor visitor, Agency agency, int version, Edit edit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('agency.parent'))")
                .query()
                .singleRow();
        if (edit.parent() != null && isUnder(edit.parent(), agency.id())) {
            throw new Refused("people.agency.parent.cycle");
        }
        int rows = jdbc.sql("""
                update agency set kind = :kind, parent_id = :parent, telephone = :telephone, email = :email,
                                  valid_from = :validFrom, version = version + 1
                where id = :id and version = :version
                """)
                .param("kind", edit.kind().name())
                .param("parent", edit.parent())
                .param("telephone", edit.telephone())
                .param("email", edit.email())
                .param("validFrom", edit.validFrom())
                .param("id", agency.id())
                .param("version", version)
                .update();
        if (rows == 1) {
            trail.write(
                    visitor,
                    "agency.changed",
                    agency.name(),
                    agency.address(),
                    changes(agency, edit).detail());
        }
        return rows == 1;
    }

    /** What an edit would change. */
    Changes changes(Agency agency, Edit edit) {
        return new Changes()
                .of("people.agency.kind", agency.kind().key(), edit.kind().key())
                .of("people.agency.parent", agency.parentName(), nameOf(edit.parent()))
                .of("people.telephone", agency.telephone(), edit.telephone())
                .of("people.email", agency.email(), edit.email())
                .of("people.agency.validFrom", agency.validFrom(), edit.validFrom());
    }

    private @Nullable String nameOf(@Nullable Long agency) {
        return agency == null
                ? null
                : jdbc.sql("select agency_name_now(:id)")
                        .param("id", agency)
                        .query(String.class)
                        .single();
    }
}
