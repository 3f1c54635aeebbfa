package vn.nhipcau.work;

import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;

/** Two documents of one number in the register, for the table of routes. */
public final class DocumentSamples implements RouteSamples {
    private final Given given;

    public DocumentSamples(Given given) {
        this.given = given;
    }

    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        if (!route.contains(" /documents")) {
            return Optional.empty();
        }
        if (!route.contains("{id}")) {
            return Optional.of(Map.of());
        }
        String reference = Given.unique("Thử");
        return Optional.of(Map.of("id", document(reference), "other", document(reference), "address", "/archive/1"));
    }

    /** Spoken of by two papers. */
    private long document(String reference) {
        return given.write(() -> {
            long document = given.sql()
                    .sql("""
                    insert into official_document (reference, standing, kept) values (:reference, 'RECEIVED', true)
                    returning id
                    """)
                    .param("reference", reference)
                    .query(Long.class)
                    .single();
            given.sql()
                    .sql("""
                    insert into document_mention (document_id, address, title, relation, numbers)
                    select :document, address, 'Báo cáo thử', 'CITATION', array[:reference]
                    from unnest(array['/archive/1', '/archive/2']) address
                    """)
                    .param("document", document)
                    .param("reference", reference)
                    .update();
            return document;
        });
    }
}
