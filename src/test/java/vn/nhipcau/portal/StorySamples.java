package vn.nhipcau.portal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;
import vn.nhipcau.library.EditionSamples;
import vn.nhipcau.library.MediaSamples;

/** What stands for the variables of the routes of visitors. */
public final class StorySamples implements RouteSamples {
    private final EditionSamples editions;
    private final MediaSamples media;
    private final Given given;

    public StorySamples(EditionSamples editions, MediaSamples media, Given given) {
        this.editions = editions;
        this.media = media;
        this.given = given;
    }

    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        if (route.startsWith("GET /preview/")) {
            return editions.of("GET /editions/{edition}", agency);
        }
        if (route.startsWith("GET /files/")) {
            return Optional.of(file(agency));
        }
        if (!route.startsWith("GET /{speaks")) {
            return Optional.empty();
        }
        Object edition =
                editions.of("GET /editions/{edition}", agency).orElseThrow().get("edition");
        given.write(() -> given.sql()
                .sql(
                        "update edition_text set state = 'PUBLISHED', shown = 1, shown_since = now() where edition_id = :id")
                .param("id", edition)
                .update());
        return Optional.of(Map.of("speaks", "vi", "name", "tin-" + edition));
    }

    /** Of a medium whose rights are known, so that everybody may have it. */
    private Map<String, Object> file(long agency) {
        Map<String, Object> values = new HashMap<>(
                media.of("GET /media/{id}/{name}.{format}", agency).orElseThrow());
        values.remove("language");
        values.put("speech", "en");
        given.write(() -> given.sql()
                .sql("update media set consent = 'NONE_SHOWN', licence = 'own' where id = :id")
                .param("id", values.get("id"))
                .update());
        return values;
    }
}
