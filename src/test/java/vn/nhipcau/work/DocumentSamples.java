package vn.nhipcau.work;

import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;

/** A document of the register for the table of routes. */
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
        return Optional.of(Map.of("id", document(), "other", document(), "address", "/plans/1"));
    }

    private long document() {
        return given.write(() -> given.sql()
                .sql("""
                        insert into official_document (reference, standing, kept) values (:reference, 'RECEIVED', true)
                        returning id
                        """)
                .param("reference", Given.unique("Thử"))
                .query(Long.class)
                .single());
    }
}
