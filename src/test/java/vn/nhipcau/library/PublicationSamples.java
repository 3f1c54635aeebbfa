package vn.nhipcau.library;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;
import vn.nhipcau.base.StoredFiles;
import vn.nhipcau.people.Role;

/** An issue of a bulletin with copies in stock and a line of its list, for the table of routes. */
public final class PublicationSamples implements RouteSamples {
    private final Given given;
    private final StoredFiles files;

    public PublicationSamples(Given given, StoredFiles files) {
        this.given = given;
        this.files = files;
    }

    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        if (!route.contains(" /publications")) {
            return Optional.empty();
        }
        boolean sent = route.startsWith("POST ");
        if (!sent && !route.contains("{id}")) {
            return Optional.of(Map.of());
        }
        Map<String, Object> values = new HashMap<>(Map.of(
                "kind", "BULLETIN", "title", "Bản tin", "year", "2022", "prints[0].language", "vi", "version", 1));
        if (!route.contains("{id}")) {
            return Optional.of(values);
        }
        long member = given.member(agency, Role.FOCAL_PERSON).id();
        long id = publication(agency, member);
        long print = one("select id from publication_print where publication_id = :id", id);
        values.putAll(Map.of(
                "id", id, "print", print, "prints[0].id", print, "copies", 5, "reason", "Thử", "day", "1/3/2022"));
        if (route.contains("movement")) {
            values.put("kind", "RECEIVED");
            values.put("movement", one("select min(m.id) from publication_movement m where print_id = :id", print));
        }
        if (route.contains("handouts")) {
            values.put("kind", "OTHER");
            values.put("receiver", "Nơi nhận");
            values.put("copies." + print, 1);
            values.put("from", id);
            values.put("handout", line(id, print, route));
        }
        if (route.contains("/issue")) {
            values.putAll(Map.of("number", "1/2022", "second", "en"));
            bulletin(id, !route.endsWith("/issue"));
        }
        return Optional.of(sent ? values : Map.of("id", id));
    }

    private long one(String sql, long id) {
        return given.sql().sql(sql).param("id", id).query(Long.class).single();
    }

    private long publication(long agency, long member) {
        return given.write(() -> given.sql()
                .sql("""
                with made as (
                  insert into publication (kind, title, year, agency_id, made_at, made_by)
                  values ('BULLETIN', 'Bản tin', 2022, :agency, now(), :by) returning id),
                printed as (
                  insert into publication_print (publication_id, language, copies, position)
                  select id, 'vi', 100, 0 from made returning id),
                received as (
                  insert into publication_movement (print_id, kind, change, day, at, member_id, actor)
                  select id, 'RECEIVED', 100, '2022-02-01', now(), :by, 'Người thử' from printed)
                select id from made
                """)
                .param("agency", agency)
                .param("by", member)
                .query(Long.class)
                .single());
    }

    /** Planned, or sent where the route takes that for granted. */
    private long line(long publication, long print, String route) {
        boolean sent = route.endsWith("/confirmation") || route.endsWith("/return");
        return given.write(() -> given.sql()
                .sql("""
                with made as (
                  insert into publication_handout (publication_id, kind, receiver, sent_on)
                  values (:publication, 'OTHER', 'Nơi khác', case when :sent then date '2022-02-02' end) returning id),
                counted as (
                  insert into publication_handout_copies select id, :print, 1 from made)
                select id from made
                """)
                .param("publication", publication)
                .param("print", print)
                .param("sent", sent)
                .query(Long.class)
                .single());
    }

    private void bulletin(long publication, boolean printed) {
        String sha256 = files.keep("%PDF-".getBytes(StandardCharsets.US_ASCII), "application/pdf");
        given.write(() -> given.sql()
                .sql("""
                with made as (
                  insert into bulletin (publication_id, number, day, second) values (:id, '1/2022', '2022-03-01', 'en'))
                select 1
                """)
                .param("id", publication)
                .query(Integer.class)
                .single());
        if (printed) {
            given.write(() -> given.sql()
                    .sql("""
                    insert into bulletin_print (publication_id, state, since, content, sha256, pages, size, made_at)
                    values (:id, 'READY', now(), 'x', :sha256, 2, 5, now())
                    """)
                    .param("id", publication)
                    .param("sha256", sha256)
                    .update());
        }
    }
}
