package vn.nhipcau.work.documents;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.paper.references.DocumentNumber;

/**
 * One entry of the register is two documents. What one paper means becomes an entry of its own. That it does is settled at the
 * paper's mention, not by closing the new entry to papers: so it stays apart when the paper is read again, and still
 * follows what is mended there.
 */
@Component
public class PartDocuments {
    private final JdbcClient jdbc;
    private final Documents documents;
    private final Register register;
    private final WeighDoubts doubts;
    private final Trail trail;

    PartDocuments(JdbcClient jdbc, Documents documents, Register register, WeighDoubts doubts, Trail trail) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.register = register;
        this.doubts = doubts;
        this.trail = trail;
    }

    /**
     * Parts what one paper means.
     *
     * @param address of the paper
     * @return the new entry's id
     * @throws Refused where no other paper speaks of the document: nothing would be left of it
     */
    @Transactional
    public long part(Visitor by, long id, String address) {
        OfficialDocument document = documents.find(id).orElseThrow(NotFound::new);
        List<Mention> mentions = documents.mentions(List.of(id));
        Mention meant = mentions.stream()
                .filter(mention -> mention.address().equals(address))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (mentions.size() == 1) {
            throw new Refused("work.document.separation.only");
        }
        String reference = meant.numbers().stream()
                .filter(number -> !number.equalsIgnoreCase(document.reference()))
                .findFirst()
                .orElse(document.reference());
        long fresh = add(reference);
        move(address, id, fresh);
        apart(id);
        register.follow(Set.of(id, fresh));
        trail.write(by, "document.parted", reference, "/documents/" + fresh, meant.title());
        return fresh;
    }

    private long add(String reference) {
        return jdbc.sql("""
                insert into official_document (reference, type, standing, apart)
                values (:reference, :type, 'CITED', true) returning id
                """)
                .param("reference", reference)
                .param("type", DocumentNumber.of(reference).type())
                .query(Long.class)
                .single();
    }

    private void move(String address, long from, long to) {
        jdbc.sql("""
                update document_mention set document_id = :to, settled = true
                where document_id = :from and address = :address
                """)
                .param("to", to)
                .param("from", from)
                .param("address", address)
                .update();
    }

    /** Two of one number are indeed two. */
    @Transactional
    public void distinguish(Visitor by, long id, long other) {
        OfficialDocument document = documents.find(id).orElseThrow(NotFound::new);
        if (documents.alike(document).stream().noneMatch(one -> one.id() == other)) {
            throw new NotFound();
        }
        apart(id);
        apart(other);
        doubts.weigh(List.of(document.reference()));
        trail.write(by, "document.distinguished", document.reference(), document.address(), null);
    }

    private void apart(long id) {
        jdbc.sql("update official_document set apart = true, version = version + 1 where id = :id and not apart")
                .param("id", id)
                .update();
    }
}
