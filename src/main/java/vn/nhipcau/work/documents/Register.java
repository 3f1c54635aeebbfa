package vn.nhipcau.work.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Documents documents;
    private final WeighDoubts doubts;

    Register(JdbcClient jdbc, SameDocument same, Documents documents, WeighDoubts doubts) {
        this.jdbc = jdbc;
        this.same = same;
        this.documents = documents;
        this.doubts = doubts;
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
        MetIn before = documents.metIn(address);
        boolean anySettled = before.hasSettled();
        Set<Long> touched = new LinkedHashSet<>(forget(address));
        Map<Long, Mentioned> found = new LinkedHashMap<>();
        Map<Long, Set<String>> numbers = new LinkedHashMap<>();
        Set<Long> settled = new LinkedHashSet<>();
        Map<String, List<SameDocument.Bearer>> bearers =
                same.bearers(mentioned.stream().map(Mentioned::reference).toList());
        for (Mentioned one : mentioned) {
            Optional<Long> decided = anySettled ? before.settled(one) : Optional.empty();
            List<SameDocument.Bearer> ofNumber =
                    bearers.computeIfAbsent(SameDocument.number(one.reference()), number -> new ArrayList<>());
            Long document = decided.or(() -> SameDocument.among(ofNumber, one)).orElseGet(() -> add(one, ofNumber));
            decided.ifPresent(settled::add);
            // two spellings of one document are one mention
            found.merge(document, one, Register::together);
            numbers.computeIfAbsent(document, d -> new LinkedHashSet<>()).add(one.reference());
        }
        found.forEach((document, one) -> keep(
                document, address, title, one, numbers.getOrDefault(document, Set.of()), settled.contains(document)));
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
                first.badDay() || again.badDay(),
                first.times() + again.times(),
                new ArrayList<>(written));
    }

    private long add(Mentioned one, List<SameDocument.Bearer> bearers) {
        long id = jdbc.sql("""
                insert into official_document (reference, type, standing) values (:reference, :type, 'CITED') returning id
                """)
                .param("reference", one.reference())
                .param("type", one.type())
                .query(Long.class)
                .single();
        bearers.add(new SameDocument.Bearer(id, one.day(), one.issuer()));
        return id;
    }

    private void keep(
            long document, String address, String title, Mentioned one, Set<String> numbers, boolean settled) {
        jdbc.sql("""
                insert into document_mention (document_id, address, title, relation, standing, times, written, numbers, day,
                                              bad_day, issuer, abstract, settled)
                values (:document, :address, :title, :relation, :standing, :times, :written, :numbers, :day, :badDay, :issuer,
                        :abstract, :settled)
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
                .param("numbers", numbers.toArray(String[]::new))
                .param("day", one.day())
                .param("badDay", one.badDay())
                .param("issuer", one.issuer())
                .param("abstract", one.abstractText())
                .param("settled", settled)
                .update();
    }

    /** Documents that nobody wrote by hand say what papers say of them, their own before all, and end with the last. */
    void follow(Set<Long> touched) {
        Long[] ids = touched.toArray(Long[]::new);
        List<String> references = jdbc.sql("select reference from official_document where id = any(:ids)")
                .param("ids", ids)
                .query((row, number) -> row.getString("reference"))
                .list();
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
        count(ids);
        doubts.weigh(references);
    }

    private void count(Long[] ids) {
        jdbc.sql("""
                update official_document d set met = m.papers
                from (select id, (select count(*) from document_mention where document_id = id_of.id) as papers
                      from unnest(:ids::bigint[]) id_of (id)) m
                where m.id = d.id and d.met <> m.papers
                """).param("ids", ids).update();
    }
}
