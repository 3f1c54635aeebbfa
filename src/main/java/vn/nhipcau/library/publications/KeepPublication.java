package vn.nhipcau.library.publications;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.library.media.MediaUses;

/** Writes a publication down, mends it, takes it away. */
@Component
public class KeepPublication {
    private final JdbcClient jdbc;
    private final Publications publications;
    private final MediaUses uses;
    private final Trail trail;
    private final Clock clock;

    KeepPublication(JdbcClient jdbc, Publications publications, MediaUses uses, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.publications = publications;
        this.uses = uses;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds one in the name of the agency that it bears, and returns its number. */
    @Transactional
    public long add(Visitor by, Publication one) {
        long id = jdbc.sql("""
                insert into publication (kind, title, year, agency_id, dimensions, pages, minutes, area, faces, cost, funds, permit,
                                         permit_number, permit_day, permit_by, cover_id, file_id, activity_id, place, latitude,
                                         longitude, note, made_at, made_by)
                values (:kind, :title, :year, :agency, :dimensions, :pages, :minutes, :area, :faces, :cost, :funds, :permit,
                        :permitNumber, :permitDay, :permitBy, :cover, :file, :activity, :place, :latitude, :longitude, :note,
                        :now, :by)
                returning id
                """)
                .params(columns(one))
                .param("agency", one.agency())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.member())
                .query(Long.class)
                .single();
        one.prints().forEach(print -> insert(id, print, one.prints().indexOf(print)));
        hang(id, one);
        trail.write(by, "publication.added", one.title(), "/publications/" + id, null);
        return id;
    }

    /**
     * Makes it that; false where someone changed it since the version of what was typed.
     *
     * @throws Refused where a print is to go that copies came of or are to go out of
     */
    @Transactional
    public boolean change(Visitor by, Publication before, Publication one) {
        int rows = jdbc.sql("""
                update publication
                set kind = :kind, title = :title, year = :year, dimensions = :dimensions, pages = :pages, minutes = :minutes,
                    area = :area, faces = :faces, cost = :cost, funds = :funds, permit = :permit, permit_number = :permitNumber,
                    permit_day = :permitDay, permit_by = :permitBy, cover_id = :cover, file_id = :file,
                    activity_id = :activity, place = :place, latitude = :latitude, longitude = :longitude, note = :note,
                    version = version + 1
                where id = :id and version = :version
                """)
                .params(columns(one))
                .param("id", before.id())
                .param("version", one.version())
                .update();
        if (rows == 0) {
            return false;
        }
        reprint(before, one.prints());
        hang(before.id(), one);
        Publication after = publications.find(before.id()).orElseThrow();
        String detail = PublicationChanges.between(before, after).detail();
        trail.write(by, "publication.changed", one.title(), before.address(), detail);
        return true;
    }

    /**
     * Removes it; false where someone changed it since that version was read.
     *
     * @throws Refused where copies of it came in or went out: its book is not thrown away
     */
    @Transactional
    public boolean remove(Visitor by, Publication one, int version) {
        lock(one.id());
        int movements = jdbc.sql("""
                select count(*) from publication_movement m join publication_print p on p.id = m.print_id
                where p.publication_id = :id
                """).param("id", one.id()).query(Integer.class).single();
        if (movements > 0) {
            throw new Refused("library.publications.remove.moved", movements);
        }
        jdbc.sql("delete from publication_handout where publication_id = :id")
                .param("id", one.id())
                .update();
        int rows = jdbc.sql("delete from publication where id = :id and version = :version")
                .param("id", one.id())
                .param("version", version)
                .update();
        if (rows == 1) {
            uses.gone(one.address());
            trail.write(by, "publication.removed", one.title(), null, null);
        }
        return rows == 1;
    }

    /** Nobody else counts copies of it until the end of the caller's transaction. */
    void lock(long publication) {
        jdbc.sql("select id from publication where id = :id for update")
                .param("id", publication)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    private void reprint(Publication before, List<Print> prints) {
        Set<Long> kept = prints.stream().map(Print::id).collect(Collectors.toSet());
        for (Print print : before.prints()) {
            if (!kept.contains(print.id())) {
                drop(print);
            }
        }
        jdbc.sql("delete from publication_print where publication_id = :id and not (id = any(:kept))")
                .param("id", before.id())
                .param("kept", kept.toArray(Long[]::new))
                .update();
        for (int i = 0; i < prints.size(); i++) {
            Print print = prints.get(i);
            if (before.prints().stream().anyMatch(own -> own.id() == print.id())) {
                update(print, i);
            } else {
                insert(before.id(), print, i);
            }
        }
    }

    private void drop(Print print) {
        int bound = jdbc.sql("""
                select (select count(*) from publication_movement where print_id = :id)
                     + (select count(*) from publication_handout_copies where print_id = :id)
                """).param("id", print.id()).query(Integer.class).single();
        if (bound > 0) {
            throw new Refused("library.publications.refused.print", bound);
        }
    }

    private void update(Print print, int position) {
        jdbc.sql("""
                update publication_print
                set language = :language, second = :second, title = :title, copies = :copies, position = :position
                where id = :id
                """).params(columns(print, position)).param("id", print.id()).update();
    }

    private void insert(long publication, Print print, int position) {
        jdbc.sql("""
                insert into publication_print (publication_id, language, second, title, copies, position)
                values (:publication, :language, :second, :title, :copies, :position)
                """)
                .params(columns(print, position))
                .param("publication", publication)
                .update();
    }

    /** The editions that stand in it, the media on its page, the words by which it is found. */
    private void hang(long id, Publication one) {
        jdbc.sql("delete from publication_edition where publication_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("""
                insert into publication_edition (publication_id, edition_id, position)
                select :id, e.id, array_position(:editions, e.id) from edition e where e.id = any(:editions)
                """)
                .param("id", id)
                .param("editions", one.editions().toArray(Long[]::new))
                .update();
        Set<Long> media =
                Stream.of(one.cover(), one.file()).filter(Objects::nonNull).collect(Collectors.toSet());
        uses.keep("/publications/" + id, one.title(), media);
        jdbc.sql("""
                update publication p
                set words = fold(concat_ws(' ', p.title, p.place, p.permit_number, p.note, p.year, k.vi_name, k.en_name,
                    (select string_agg(t.title, ' ') from publication_print t where t.publication_id = p.id)))
                from publication_kind k where k.code = p.kind and p.id = :id
                """).param("id", id).update();
    }

    private static Map<String, @Nullable Object> columns(Print print, int position) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("language", print.language());
        columns.put("second", print.second());
        columns.put("title", print.title());
        columns.put("copies", print.copies());
        columns.put("position", position);
        return columns;
    }

    private static Map<String, @Nullable Object> columns(Publication one) {
        return PublicationColumns.of(one);
    }
}
