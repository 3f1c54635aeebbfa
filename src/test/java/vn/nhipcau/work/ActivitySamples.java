package vn.nhipcau.work;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;
import vn.nhipcau.base.StoredFiles;

/** Activities of an agency, for the table of routes. */
public final class ActivitySamples implements RouteSamples {
    private final Given given;
    private final StoredFiles files;

    public ActivitySamples(Given given, StoredFiles files) {
        this.given = given;
        this.files = files;
    }

    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        if (!route.contains(" /activities")) {
            return Optional.empty();
        }
        long activity = activity(agency, given.agency());
        return Optional.of(Map.of("id", activity, "agency", agency, "evidence", evidence(activity)));
    }

    /** An activity of two agencies, begun and ended on 16/5/2022. */
    private long activity(long agency, long other) {
        return given.write(() -> {
            long id = given.sql().sql("""
                            insert into activity (kind, what, from_day, to_day, made_at, made_by)
                            select 'EVENT', 'Thử', '2022-05-16', '2022-05-16', now(), min(id) from member returning id
                            """).query(Long.class).single();
            given.sql()
                    .sql("insert into activity_agency values (:id, :agency, 1), (:id, :other, 2)")
                    .param("id", id)
                    .param("agency", agency)
                    .param("other", other)
                    .update();
            return id;
        });
    }

    private long evidence(long activity) {
        String file = files.keep("Minh chứng thử".getBytes(StandardCharsets.UTF_8), "application/pdf");
        return given.write(() -> given.sql()
                .sql("""
                        insert into activity_evidence (activity_id, position, title, sha256, size)
                        values (:activity, 0, 'minh-chung.pdf', :file, 10) returning id
                        """)
                .param("activity", activity)
                .param("file", file)
                .query(Long.class)
                .single());
    }
}
