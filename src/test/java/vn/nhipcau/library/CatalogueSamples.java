package vn.nhipcau.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.library.catalogue.Stocked;
import vn.nhipcau.people.Role;

/** A collection that is not shared, with one thing in it, for the table of routes. */
public final class CatalogueSamples implements RouteSamples {
    private final Given given;
    private final StoredFiles files;

    public CatalogueSamples(Given given, StoredFiles files) {
        this.given = given;
        this.files = files;
    }

    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        if (!route.contains(" /catalogue") && !route.contains(" /collections")) {
            return Optional.empty();
        }
        String item = new Stocked(given, files, agency).pdf("Tờ rơi", Map.of());
        Map<String, Object> values = new HashMap<>(Map.of("item", item, "name", "Thu"));
        if (route.contains("{id}")) {
            values.put("id", collection(agency, item, route.endsWith("}/return") && !route.contains("{item}")));
            values.put("version", 1);
        }
        return Optional.of(values);
    }

    private long collection(long agency, String item, boolean removed) {
        long member = given.member(agency, Role.READER).id();
        return given.write(() -> {
            long id = given.sql()
                    .sql("""
                    insert into collection (agency_id, name, made_at, made_by, changed_at, removed_at)
                    values (:agency, 'Bộ thử', now(), :by, now(), case when :removed then now() end) returning id
                    """)
                    .param("agency", agency)
                    .param("by", member)
                    .param("removed", removed)
                    .query(Long.class)
                    .single();
            given.sql()
                    .sql("""
                    insert into collection_item (collection_id, source, item_id, place, title, added_at, added_by)
                    values (:id, 'MEDIUM', :item, 1, 'Tờ rơi', now(), :by)
                    """)
                    .param("id", id)
                    .param("item", Long.valueOf(item.replaceAll("\\D", "")))
                    .param("by", member)
                    .update();
            return id;
        });
    }
}
