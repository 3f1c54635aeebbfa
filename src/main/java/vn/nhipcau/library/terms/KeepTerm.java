package vn.nhipcau.library.terms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** Writes a term down, mends it, approves it, takes it away. */
@Component
public class KeepTerm {
    private final JdbcClient jdbc;
    private final Terms terms;
    private final Trail trail;

    KeepTerm(JdbcClient jdbc, Terms terms, Trail trail) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.trail = trail;
    }

    /**
     * Adds a term. Its state says whether it may be used at once.
     *
     * @throws Refused where another is called so at the same time
     */
    @Transactional
    public long add(Visitor by, Term term) {
        refuseNamesake(term);
        long id = jdbc.sql("""
                insert into term (kind, note, capacity, source, source_day, ground, valid_from, valid_to, latitude, longitude,
                                  state, made_by)
                values (:kind, :note, :capacity, :source, :sourceDay, :ground, :validFrom, :validTo, :latitude, :longitude,
                        :state, :by)
                returning id
                """)
                .params(columns(term))
                .param("state", term.state().name())
                .param("by", by.member())
                .query(Long.class)
                .single();
        insert(id, term.forms());
        trail.write(by, term.isProposed() ? "term.proposed" : "term.added", term.name(), "/terms/" + id, null);
        return id;
    }

    /**
     * Makes it that; false where someone changed it since the version of what was typed.
     *
     * @throws Refused where another is called so at the same time
     */
    @Transactional
    public boolean change(Visitor by, Term before, Term term) {
        return change(by, before, term, "term.changed");
    }

    /** The same, told in the trail by another act. The caller opens the transaction. */
    boolean change(Visitor by, Term before, Term term, String act) {
        refuseNamesake(term);
        int rows = jdbc.sql("""
                update term
                set kind = :kind, note = :note, capacity = :capacity, source = :source, source_day = :sourceDay,
                    ground = :ground, valid_from = :validFrom, valid_to = :validTo, latitude = :latitude,
                    longitude = :longitude, version = version + 1
                where id = :id and version = :version
                """)
                .params(columns(term))
                .param("id", before.id())
                .param("version", term.version())
                .update();
        if (rows == 1) {
            jdbc.sql("delete from term_form where term_id = :id")
                    .param("id", before.id())
                    .update();
            insert(before.id(), term.forms());
            String detail = TermChanges.between(before, term).detail();
            trail.write(by, act, term.name(), before.address(), detail);
        }
        return rows == 1;
    }

    /** From now on it is found in texts; false where someone changed it meanwhile. */
    @Transactional
    public boolean approve(Visitor by, Term term, int version) {
        int rows =
                jdbc.sql("""
                update term set state = 'APPROVED', version = version + 1
                where id = :id and version = :version and state = 'PROPOSED'
                """).param("id", term.id()).param("version", version).update();
        if (rows == 1) {
            trail.write(by, "term.approved", term.name(), term.address(), null);
        }
        return rows == 1;
    }

    @Transactional
    public boolean remove(Visitor by, Term term, int version) {
        int rows = jdbc.sql("delete from term where id = :id and version = :version")
                .param("id", term.id())
                .param("version", version)
                .update();
        if (rows == 1) {
            trail.write(by, "term.removed", term.name(), null, null);
        }
        return rows == 1;
    }

    /** Two persons may add the same term at the same moment: one waits here, and is then refused. */
    private void refuseNamesake(Term term) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('term.name'))").query().singleRow();
        terms.namesake(term.name(), term.validFrom(), term.validTo(), term.id()).ifPresent(other -> {
            throw new Refused("library.terms.fault.namesake", other.name());
        });
    }

    private void insert(long term, List<Form> forms) {
        jdbc.sql("""
                insert into term_form (term_id, language, role, words, reason, unless, pronunciation, checked, position)
                select :term, language, role, words, reason, unless, pronunciation, checked, row_number() over ()
                from jsonb_to_recordset(:forms::jsonb) f (language text, role text, words text, reason text,
                     unless text[], pronunciation text, checked boolean)
                """)
                .param("term", term)
                .param("forms", JsonMapper.shared().writeValueAsString(forms))
                .update();
    }

    private static Map<String, @Nullable Object> columns(Term term) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("kind", term.kind().name());
        columns.put("note", term.note());
        columns.put("capacity", term.capacity());
        columns.put("source", term.source());
        columns.put("sourceDay", term.sourceDay());
        columns.put("ground", term.ground());
        columns.put("validFrom", term.validFrom());
        columns.put("validTo", term.validTo());
        columns.put("latitude", term.latitude());
        columns.put("longitude", term.longitude());
        return columns;
    }
}
