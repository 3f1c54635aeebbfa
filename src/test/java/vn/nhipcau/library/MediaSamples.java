package vn.nhipcau.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.library.media.Drawn;

/** A film with subtitles and one public form, for the table of routes. */
public final class MediaSamples implements RouteSamples {
    private final Given given;
    private final StoredFiles files;

    public MediaSamples(Given given, StoredFiles files) {
        this.given = given;
        this.files = files;
    }

    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        if (!route.contains(" /media")) {
            return Optional.empty();
        }
        if (!route.contains("{id}")) {
            return Optional.of(Map.of());
        }
        Map<String, Object> values = new HashMap<>(Map.of(
                "id", film(agency, route.endsWith("/return")),
                "language", "en",
                "name", "320",
                "format", "webp",
                "version", 1));
        values.put("why", "Thử");
        return Optional.of(values);
    }

    private long film(long agency, boolean withdrawn) {
        String sha256 = files.keep(Drawn.film(Given.unique("Phim")), "video/mp4");
        return given.write(() -> {
            long id = given.sql()
                    .sql("""
                    insert into media (kind, sha256, media_type, file_name, size, consent, uploaded_at, agency_id, withdrawn_at,
                                       withdrawn_why)
                    values ('FILM', :sha256, 'video/mp4', 'thu.mp4', 1, 'MISSING', now(), :agency,
                            case when :withdrawn then now() end, case when :withdrawn then 'Thử' end)
                    returning id
                    """)
                    .param("sha256", sha256)
                    .param("agency", agency)
                    .param("withdrawn", withdrawn)
                    .query(Long.class)
                    .single();
            given.sql()
                    .sql("insert into media_subtitle values (:id, 'en', 1, 'WEBVTT')")
                    .param("id", id)
                    .update();
            given.sql()
                    .sql("insert into media_rendition values (:id, 'WHOLE', 320, 200, 'webp', :sha256, 1)")
                    .param("id", id)
                    .param("sha256", sha256)
                    .update();
            return id;
        });
    }
}
