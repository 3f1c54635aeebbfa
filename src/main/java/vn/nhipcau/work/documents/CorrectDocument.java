package vn.nhipcau.work.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** A person writes a document into the register, mends what papers say of it, confirms it, or lets papers speak again. */
@Component
public class CorrectDocument {
    private final JdbcClient jdbc;
    private final Register register;
    private final WeighDoubts doubts;
    private final Trail trail;

    CorrectDocument(JdbcClient jdbc, Register register, WeighDoubts doubts, Trail trail) {
        this.jdbc = jdbc;
        this.register = register;
        this.doubts = doubts;
        this.trail = trail;
    }

    @Transactional
    public long add(Visitor by, OfficialDocument document) {
        long id = jdbc.sql("""
                insert into official_document (reference, type, day, issuer, abstract, standing, received_on, note, kept)
                values (:reference, :type, :day, :issuer, :abstract, :standing, :receivedOn, :note, true) returning id
                """).params(columns(document)).query(Long.class).single();
        doubts.weigh(List.of(document.reference()));
        trail.write(by, "document.added", document.reference(), "/documents/" + id, document.abstractText());
        return id;
    }

    /** Makes it that, and papers change it no more; false where someone changed it since that version was read. */
    @Transactional
    public boolean correct(Visitor by, OfficialDocument before, OfficialDocument document) {
        int rows = jdbc.sql("""
                update official_document
                set reference = :reference, type = :type, day = :day, issuer = :issuer, abstract = :abstract,
                    standing = :standing, received_on = :receivedOn, note = :note, kept = true, version = version + 1
                where id = :id and version = :version
                """)
                .params(columns(document))
                .param("id", before.id())
                .param("version", document.version())
                .update();
        if (rows == 1) {
            settle(before.id());
            doubts.weigh(List.of(before.reference(), document.reference()));
            String detail = changes(before, document).detail();
            trail.write(by, "document.corrected", document.reference(), before.address(), detail);
        }
        return rows == 1;
    }

    /** The papers that a person looked at mean this document also where they give another number or day than the right one. */
    private void settle(long id) {
        jdbc.sql("update document_mention set settled = true where document_id = :id")
                .param("id", id)
                .update();
    }

    /** It is right as it stands. */
    @Transactional
    public boolean confirm(Visitor by, OfficialDocument document, int version) {
        int rows = keep(document, version, true);
        if (rows == 1) {
            settle(document.id());
            doubts.weigh(List.of(document.reference()));
            trail.write(by, "document.confirmed", document.reference(), document.address(), null);
        }
        return rows == 1;
    }

    /**
     * What papers say of it holds again, besides its number.
     *
     * @throws Refused where no paper speaks of it
     */
    @Transactional
    public boolean follow(Visitor by, OfficialDocument document, int version) {
        if (document.met() == 0) {
            throw new Refused("work.document.follow.none");
        }
        int rows = keep(document, version, false);
        if (rows == 1) {
            register.follow(Set.of(document.id()));
            trail.write(by, "document.followed", document.reference(), document.address(), null);
        }
        return rows == 1;
    }

    private int keep(OfficialDocument document, int version, boolean kept) {
        return jdbc.sql("""
                update official_document set kept = :kept, version = version + 1 where id = :id and version = :version
                """)
                .param("kept", kept)
                .param("id", document.id())
                .param("version", version)
                .update();
    }

    /**
     * Takes away what was written by hand.
     *
     * @throws Refused where a paper speaks of it: it would come back
     */
    @Transactional
    public boolean remove(Visitor by, OfficialDocument document, int version) {
        if (!document.isByHandAlone()) {
            throw new Refused("work.document.removal.met");
        }
        int rows = jdbc.sql("delete from official_document where id = :id and version = :version and met = 0")
                .param("id", document.id())
                .param("version", version)
                .update();
        if (rows == 1) {
            doubts.weigh(List.of(document.reference()));
            trail.write(by, "document.removed", document.reference(), null, document.abstractText());
        }
        return rows == 1;
    }

    static Changes changes(OfficialDocument before, OfficialDocument after) {
        return new Changes()
                .of("work.document.reference", before.reference(), after.reference())
                .of("work.document.day", before.day(), after.day())
                .of("work.document.issuer", before.issuer(), after.issuer())
                .of("work.document.abstractText", before.abstractText(), after.abstractText())
                .of(
                        "work.document.standing",
                        before.standing().key(),
                        after.standing().key())
                .of("work.document.receivedOn", before.receivedOn(), after.receivedOn())
                .of("work.document.note", before.note(), after.note());
    }

    private static Map<String, @Nullable Object> columns(OfficialDocument document) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("reference", document.reference());
        columns.put("type", document.type());
        columns.put("day", document.day());
        columns.put("issuer", document.issuer());
        columns.put("abstract", document.abstractText());
        columns.put("standing", document.standing().name());
        columns.put("receivedOn", document.receivedOn());
        columns.put("note", document.note());
        return columns;
    }
}
