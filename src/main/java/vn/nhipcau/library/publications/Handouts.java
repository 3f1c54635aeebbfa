package vn.nhipcau.library.publications;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The distribution lists of publications. */
@Component
public class Handouts {
    private final JdbcClient jdbc;

    Handouts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A publication whose list may be taken over. */
    public record Earlier(long id, String title, int year, int lines) {}

    /** The list of a publication, by kind of receiver and name. */
    public List<Handout> of(long publication) {
        Map<Long, Map<Long, Integer>> copies = new HashMap<>();
        jdbc.sql("""
                select c.handout_id, c.print_id, c.copies from publication_handout_copies c
                join publication_handout h on h.id = c.handout_id where h.publication_id = :publication
                """).param("publication", publication).query(row -> {
            copies.computeIfAbsent(row.getLong("handout_id"), id -> new HashMap<>())
                    .put(row.getLong("print_id"), row.getInt("copies"));
        });
        return jdbc.sql("""
                select id, kind, agency_id, receiver, planned_for, sent_on, received_on, note, version
                from publication_handout where publication_id = :publication
                order by array_position(array['AGENCY', 'EMBASSY', 'GATE', 'DELEGATION', 'SCHOOL', 'LIBRARY', 'PRESS', 'OTHER'], kind),
                         receiver collate "vi-x-icu", id
                """)
                .param("publication", publication)
                .query((row, number) -> new Handout(
                        row.getLong("id"),
                        Handout.Kind.valueOf(row.getString("kind")),
                        row.getObject("agency_id", Long.class),
                        row.getString("receiver"),
                        row.getObject("planned_for", java.time.LocalDate.class),
                        row.getObject("sent_on", java.time.LocalDate.class),
                        row.getObject("received_on", java.time.LocalDate.class),
                        row.getString("note"),
                        row.getInt("version"),
                        copies.getOrDefault(row.getLong("id"), Map.of())))
                .list();
    }

    Optional<Handout> find(long publication, long id) {
        return of(publication).stream().filter(line -> line.id() == id).findFirst();
    }

    /** Other publications that have a list, the newest first. */
    List<Earlier> earlier(long publication) {
        return jdbc.sql("""
                select p.id, p.title, p.year, count(*) as lines
                from publication p join publication_handout h on h.publication_id = p.id
                where p.id <> :publication
                group by p.id
                order by p.year desc, p.id desc limit 50
                """)
                .param("publication", publication)
                .query((row, number) ->
                        new Earlier(row.getLong("id"), row.getString("title"), row.getInt("year"), row.getInt("lines")))
                .list();
    }
}
