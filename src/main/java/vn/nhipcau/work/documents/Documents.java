package vn.nhipcau.work.documents;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the documents of the register are kept, to be read. */
@Component
public class Documents {
    static final String DOCUMENT = """
            select id, reference, type, kind, day, issuer, abstract as abstract_text, standing, received_on, note, kept, apart,
                   met, doubtful, version
            from official_document
            """;

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OfficialDocument> find(long id) {
        return jdbc.sql(DOCUMENT + "where id = :id")
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(OfficialDocument.class))
                .optional();
    }

    /** All that bear any of these numbers. */
    List<OfficialDocument> bearing(Collection<String> references) {
        return jdbc.sql(DOCUMENT + "where lower(reference) = any(:references) order by day desc nulls last, id")
                .param(
                        "references",
                        references.stream()
                                .map(one -> one.toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .query(new SimplePropertyRowMapper<>(OfficialDocument.class))
                .list();
    }

    /** The others that bear its number. */
    List<OfficialDocument> alike(OfficialDocument document) {
        return bearing(List.of(document.reference())).stream()
                .filter(other -> other.id() != document.id())
                .toList();
    }

    /** Where these are met: own papers first, then those that rest on it, then those that cite it. */
    List<Mention> mentions(Collection<Long> documents) {
        return jdbc.sql("""
                select * from document_mention where document_id = any(:documents)
                order by case relation when 'PAPER' then 0 when 'BASIS' then 1 else 2 end, id desc
                """)
                .param("documents", documents.toArray(Long[]::new))
                .query(Mention::of)
                .list();
    }

    /** What a paper cites, to lead from there to the register. */
    public MetIn metIn(String address) {
        return new MetIn(jdbc.sql("select * from document_mention where address = :address order by id")
                .param("address", address)
                .query(Mention::of)
                .list());
    }
}
