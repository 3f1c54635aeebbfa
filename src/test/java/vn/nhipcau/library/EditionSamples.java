package vn.nhipcau.library;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.people.Role;

/** What stands for the variables of the routes of editions. */
public final class EditionSamples implements RouteSamples {
    private static final String CONTENT = """
            {"blocks":[{"type":"paragraph","id":"p1","runs":[{"text":"Một đoạn.","marks":[]}]}]}""";

    private final Given given;
    private final StoredFiles files;

    public EditionSamples(Given given, StoredFiles files) {
        this.given = given;
        this.files = files;
    }

    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        String path = route.substring(route.indexOf(' ') + 1);
        if (!path.matches("/editions(\\.xlsx|/.*)?")) {
            return Optional.empty();
        }
        if (route.equals("POST /editions")) {
            return Optional.of(Map.of("kind", "NEWS"));
        }
        long edition = edition(agency);
        if (path.matches(".*/(sentences|translation|exchange|machine).*")) {
            return Optional.of(translated(edition, path));
        }
        return Optional.of(
                switch (route) {
                    case "POST /editions/{edition}/text", "POST /editions/{edition}/edit" ->
                        Map.of("edition", edition, "version", 1, "factsVersion", 1, "title", "Tin", "content", CONTENT);
                    case "POST /editions/{edition}/texts/{text}/{move}" ->
                        Map.of("edition", edition, "text", "vi", "move", "submission");
                    default -> Map.of("edition", edition, "text", "vi", "number", 1);
                });
    }

    /** The same in English, with one sentence that another translated. */
    private Map<String, Object> translated(long edition, String path) {
        if (path.endsWith("/translations")) {
            return Map.of("edition", edition, "into", "en");
        }
        given.write(() -> given.sql().sql("""
                with text as (
                  insert into edition_text (edition_id, language, state, title, content, saved_at, saved_by)
                  select edition_id, 'en', state, 'News', content, saved_at, saved_by
                  from edition_text where edition_id = :id and language = 'vi'),
                segment as (
                  insert into edition_segment (edition_id, key, unit, ordinal, position, source, meaning)
                  values (:id, 'k1', 'p1', 0, 0, 'Một đoạn.', 'Một đoạn.'))
                insert into segment_translation (edition_id, key, language, meaning, source, target, state, origin,
                                                 translated_by, translated_at)
                select :id, 'k1', 'en', 'Một đoạn.', 'Một đoạn.', 'A paragraph.', 'TRANSLATED', 'HUMAN', saved_by, now()
                from edition_text where edition_id = :id and language = 'vi'
                """).param("id", edition).update());
        if (path.contains("/exchange")) {
            return Map.of("edition", edition, "text", "en", "kind", "WORD", "file", file(edition));
        }
        return path.endsWith("/translation")
                ? Map.of("edition", edition, "text", "en")
                : Map.of("edition", edition, "text", "en", "key", "k1", "version", 1, "target", "One paragraph.");
    }

    private long file(long edition) {
        String sha256 = files.keep("<xliff/>".getBytes(StandardCharsets.UTF_8), "application/xliff+xml");
        return given.write(() -> given.sql()
                .sql("""
                insert into translation_file (edition_id, language, sha256, file_name, size, brought_at, brought_by)
                select :id, 'en', :sha256, 'tin.vi-en.xlf', 8, now(), saved_by
                from edition_text where edition_id = :id and language = 'en' returning id
                """)
                .param("id", edition)
                .param("sha256", sha256)
                .query(Long.class)
                .single());
    }

    /** A draft of the agency, with one version that was kept. */
    private long edition(long agency) {
        Given.Made member = given.member(agency, Role.FOCAL_PERSON);
        return given.write(() -> {
            long id = given.sql()
                    .sql("""
                    insert into edition (kind, agency_id, when_older, made_at, made_by)
                    values ('NEWS', :agency, 'LAST_GOOD', now(), :by) returning id
                    """)
                    .param("agency", agency)
                    .param("by", member.id())
                    .query(Long.class)
                    .single();
            given.sql()
                    .sql("""
                    insert into edition_text (edition_id, language, state, title, content, saved_at, saved_by)
                    values (:id, 'vi', 'DRAFT', 'Tin', cast(:content as jsonb), now(), :by)
                    """)
                    .param("id", id)
                    .param("content", CONTENT)
                    .param("by", member.id())
                    .update();
            given.sql()
                    .sql("""
                    insert into edition_version (edition_id, language, number, reason, at, member_id, actor, title, lead,
                                                 fields, facts, content)
                    values (:id, 'vi', 1, 'WRITTEN', now(), :by, 'Người thử', 'Tin', '', '{}', '{}', cast(:content as jsonb))
                    """)
                    .param("id", id)
                    .param("content", CONTENT)
                    .param("by", member.id())
                    .update();
            return id;
        });
    }
}
