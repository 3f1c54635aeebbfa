package vn.nhipcau.work.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register as papers fill it: each tells which document it is itself and which it cites. What only papers say of a
 * document follows them; what a person wrote stays.
 */
@Component
public class Register {
    private final JdbcClient jdbc;
    private final SameDocument same;

    Register(JdbcClient jdbc, SameDocument same) {
        this.jdbc = jdbc;
        this.same = same;
    }

    /**
     * A paper was read, or read anew: what it said before no longer counts. The caller leaves the row in the trail.
     *
     * @param address of the paper's page
     * @param title that page's
     * @param mentioned in the order of the paper; the paper itself first
     */
    @Transactional
    public void read(String address, String title, List<Mentioned> mentioned) {
        Set<Long> touched = new LinkedHashSet<>(forget(address));
        Map<Long, Mentioned> found = new LinkedHashMap<>();
        for (Mentioned one : mentioned) {
            // two spellings of one document are one mention
            found.merge(same.find(one).orElseGet(() -> add(one)), one, Register::together);
        }
        found.forEach((document, one) -> keep(document, address, title, one));
        touched.addAll(found.keySet());
        follow(touched);
    }

    /** A paper is gone. The caller leaves the row in the trail. */
    @Transactional
    public void gone(String address) {
        follow(forget(address));
    }

    private Set<Long> forget(String address) {
        return new LinkedHashSet<>(
                jdbc.sql("delete from document_mention where address = :address returning document_id")
                        .param("address", address)
                        .query(Long.class)
                        .list());
    }

    private static Mentioned together(Mentioned first, Mentioned again) {
        Set<String> written = new LinkedHashSet<>(first.written());
        written.addAll(again.written());
        return new Mentioned(
                first.reference(),
                first.type(),
                first.day() == null ? again.day() : first.day(),
                first.issuer() == null ? again.issuer() : first.issuer(),
                first.abstractText() == null ? again.abstractText() : first.abstractText(),
                first.relation(),
                first.standing(),
                first.times() + again.times(),
                new ArrayList<>(written));
    }

    private long add(Mentioned one) {
        return jdbc.sql("""
                insert into official_document (reference, type, standing) values (:reference, :type, 'CITED') returning id
                """)
                .param("reference", one.reference())
                .param("type", one.type())
                .query(Long.class)
                .single();
    }

    private void keep(long document, String address, String title, Mentioned one) {
        jdbc.sql("""
                insert into document_mention (document_id, address, title, relation, standing, times, written, day, issuer,
                                              abstract)
                values (:document, :address, :title, :relation, :standing, :times, :written, :day, :issuer, :abstract)
                """)
                .param("document", document)
                .param("address", address)
                .param("title", title)
                .param("relation", one.relation().name())
                .param(
                        "standing",
                        one.standing() == null ? null : one.standing().name())
                .param("times", one.times())
                .param("written", one.written().toArray(String[]::new))
                .param("day", one.day())
                .param("issuer", one.issuer())
                .param("abstract", one.abstractText())
                .update();
    }

    /** Documents that nobody wrote by hand say what papers say of them, their own before all, and end with the last. */
    private void follow(Set<Long> documents) {
        Long[] ids = documents.toArray(Long[]::new);
        jdbc.sql("""
                delete from official_document d
                where d.id = any(:ids) and not d.kept
                  and not exists (select 1 from document_mention m where m.document_id = d.id)
                """).param("ids", ids).update();
        jdbc.sql("""
                with said as (
                  select document_id,
                         (array_agg(day order by relation = 'PAPER' desc, id) filter (where day is not null))[1] as day,
                         (array_agg(issuer order by relation = 'PAPER' desc, id) filter (where issuer is not null))[1]
                           as issuer,
                         (array_agg(abstract order by relation = 'PAPER' desc, id) filter (where abstract is not null))[1]
                           as abstract,
                         coalesce(min(standing), 'CITED') as standing
                  from document_mention where document_id = any(:ids) group by document_id)
                update official_document d
                set day = s.day, issuer = s.issuer, abstract = s.abstract, standing = s.standing, version = version + 1
                from said s
                where s.document_id = d.id and not d.kept
                  and (d.day, d.issuer, d.abstract, d.standing) is distinct from (s.day, s.issuer, s.abstract, s.standing)
                """).param("ids", ids).update();
    }
}
