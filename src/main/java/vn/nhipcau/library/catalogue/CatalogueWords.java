package vn.nhipcau.library.catalogue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;
import vn.nhipcau.library.ContentLanguages;
import vn.nhipcau.library.editions.EditionKinds;
import vn.nhipcau.library.media.MediaKind;
import vn.nhipcau.library.publications.PublicationKinds;

/** What the values of facets are called. */
@Component
class CatalogueWords {
    private final EditionKinds kinds;
    private final ContentLanguages languages;
    private final PublicationKinds publications;
    private final JdbcClient jdbc;

    CatalogueWords(EditionKinds kinds, ContentLanguages languages, PublicationKinds publications, JdbcClient jdbc) {
        this.kinds = kinds;
        this.languages = languages;
        this.publications = publications;
        this.jdbc = jdbc;
    }

    /** The labels of a facet's values; a value without one is called as it is. */
    Map<String, String> of(Facet facet, Text text) {
        return switch (facet) {
            case TYPE -> types(text);
            case REACH -> reaches(text);
            case LANG -> languages(text);
            case AGENCY -> agencies();
            case LOCATED -> Map.of("yes", text.get("library.catalogue.located.yes"));
            case PLACE, YEAR -> Map.of();
        };
    }

    Map<String, String> types(Text text) {
        Map<String, String> types = new HashMap<>();
        kinds.all().forEach(kind -> types.put(kind.code(), kind.name(text.language())));
        Arrays.stream(MediaKind.values()).forEach(kind -> types.put(kind.name(), text.get(kind.key())));
        // a film that was published is not the file of a film
        publications.all().forEach(kind -> types.put("PUBLISHED_" + kind.code(), kind.name(text.language())));
        return types;
    }

    Map<String, String> languages(Text text) {
        Map<String, String> names = new HashMap<>();
        languages.all().forEach(language -> names.put(language.code(), language.name(text.language())));
        return names;
    }

    private static Map<String, String> reaches(Text text) {
        Map<String, String> reaches = new HashMap<>();
        Arrays.stream(Reach.values()).forEach(reach -> reaches.put(reach.name(), text.get(reach.key())));
        return reaches;
    }

    private Map<String, String> agencies() {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select id::text as code, agency_name_now(id) as name from agency")
                .query(row -> {
                    names.put(row.getString("code"), row.getString("name"));
                });
        return names;
    }
}
