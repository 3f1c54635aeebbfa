package vn.nhipcau.work.documents;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/**
 * Two entries of the register are one document. From then on the papers that spoke of the other mean this one, however they write
 * its number and whenever they are read again; so does any paper read later that gives that number.
 */
@Component
public class JoinDocuments {
    private final JdbcClient jdbc;
    private final Documents documents;
    private final Register register;
    private final Trail trail;

    JoinDocuments(JdbcClient jdbc, Documents documents, Register register, Trail trail) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.register = register;
        this.trail = trail;
    }

    /**
     * The other goes into the first: a fact written by hand goes before one that only papers give.
     *
     * @throws Refused where both are the same entry
     */
    @Transactional
    public OfficialDocument join(Visitor by, long id, long other) {
        if (id == other) {
            throw new Refused("work.document.merger.itself");
        }
        lock(id, other);
        OfficialDocument document = documents.find(id).orElseThrow(NotFound::new);
        OfficialDocument gone = documents.find(other).orElseThrow(NotFound::new);
        addUp(id, other);
        move(id, other);
        facts(id, other);
        jdbc.sql("delete from official_document where id = :other")
                .param("other", other)
                .update();
        register.follow(Set.of(id));
        trail.write(by, "document.merged", document.reference(), document.address(), gone.reference());
        return gone;
    }

    private void lock(long id, long other) {
        jdbc.sql("select id from official_document where id in (:id, :other) order by id for update")
                .param("id", id)
                .param("other", other)
                .query()
                .listOfRows();
    }

    /** Where one paper speaks of both. */
    private void addUp(long id, long other) {
        jdbc.sql("""
                with gone as (
                  delete from document_mention o
                  where o.document_id = :other
                    and exists (select 1 from document_mention m where m.document_id = :id and m.address = o.address)
                  returning o.*)
                update document_mention m
                set times = m.times + o.times,
                    written = m.written || array(select unnest(o.written) except select unnest(m.written)),
                    numbers = m.numbers || array(select unnest(o.numbers) except select unnest(m.numbers)),
                    relation = case when 'PAPER' in (m.relation, o.relation) then 'PAPER'
                                    when 'BASIS' in (m.relation, o.relation) then 'BASIS' else 'CITATION' end,
                    standing = coalesce(m.standing, o.standing),
                    day = coalesce(m.day, o.day), bad_day = m.bad_day or o.bad_day,
                    issuer = coalesce(m.issuer, o.issuer), abstract = coalesce(m.abstract, o.abstract),
                    settled = true
                from gone o where m.document_id = :id and m.address = o.address
                """).param("id", id).param("other", other).update();
    }

    private void move(long id, long other) {
        jdbc.sql("update document_mention set document_id = :id, settled = true where document_id = :other")
                .param("id", id)
                .param("other", other)
                .update();
    }

    private void facts(long id, long other) {
        jdbc.sql("""
                update official_document d
                set day = case when o.kept and not d.kept then coalesce(o.day, d.day) else coalesce(d.day, o.day) end,
                    issuer = case when o.kept and not d.kept then coalesce(o.issuer, d.issuer)
                                  else coalesce(d.issuer, o.issuer) end,
                    abstract = case when o.kept and not d.kept then coalesce(o.abstract, d.abstract)
                                    else coalesce(d.abstract, o.abstract) end,
                    standing = case when 'ISSUED' in (d.standing, o.standing) then 'ISSUED'
                                    when 'RECEIVED' in (d.standing, o.standing) then 'RECEIVED' else 'CITED' end,
                    received_on = coalesce(d.received_on, o.received_on),
                    note = trim(d.note || ' ' || o.note), kept = d.kept or o.kept, version = d.version + 1
                from official_document o where d.id = :id and o.id = :other
                """).param("id", id).param("other", other).update();
    }
}
