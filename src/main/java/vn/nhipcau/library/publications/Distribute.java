package vn.nhipcau.library.publications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** Plans who gets copies, sends them, notes that they came, takes a sending back. */
@Component
public class Distribute {
    private final JdbcClient jdbc;
    private final Handouts handouts;
    private final KeepPublication keeping;
    private final MoveStock moves;
    private final Trail trail;
    private final Clock clock;

    Distribute(JdbcClient jdbc, Handouts handouts, KeepPublication keeping, MoveStock moves, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.handouts = handouts;
        this.keeping = keeping;
        this.moves = moves;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Adds a line, and returns its number.
     *
     * @param sentOn when its copies went, null where that is only planned
     * @throws Refused where they went and there are not so many: then there is no line either
     */
    @Transactional
    public long add(Visitor by, Publication one, Handout line, @Nullable LocalDate sentOn) {
        long id = insert(one, line);
        trail.write(by, "publication.planned", one.title(), one.address(), told(line, ""));
        if (sentOn != null) {
            send(by, one, handouts.find(one.id(), id).orElseThrow(), sentOn);
        }
        return id;
    }

    /**
     * Takes over the receivers of another publication as a plan, with as many copies as they had. Whoever stands in this
     * list already stays as is. Copies of a print that this one does not have are planned of its first.
     *
     * @return how many lines were taken over
     */
    @Transactional
    public int copy(Visitor by, Publication one, Publication from) {
        List<String> here =
                handouts.of(one.id()).stream().map(Handout::receiver).toList();
        int taken = 0;
        for (Handout line : handouts.of(from.id())) {
            Map<Long, Integer> copies = new HashMap<>();
            line.copies().forEach((print, number) -> copies.merge(same(one, from, print), number, Integer::sum));
            if (!here.contains(line.receiver()) && !copies.isEmpty()) {
                insert(
                        one,
                        new Handout(0, line.kind(), line.agency(), line.receiver(), null, null, null, "", 0, copies));
                taken++;
            }
        }
        if (taken > 0) {
            trail.write(by, "publication.copied", one.title(), one.address(), from.title() + " (" + taken + ")");
        }
        return taken;
    }

    private static long same(Publication one, Publication from, long print) {
        Print theirs = from.prints().stream()
                .filter(own -> own.id() == print)
                .findFirst()
                .orElseThrow();
        return one.prints().stream()
                .filter(own -> own.isAs(theirs))
                .findFirst()
                .orElse(one.prints().getFirst())
                .id();
    }

    /**
     * Sends the copies of a planned line.
     *
     * @throws Refused where they were sent meanwhile, or there are not so many
     */
    @Transactional
    public void send(Visitor by, Publication one, Handout line, LocalDate day) {
        keeping.lock(one.id());
        move(line, "sent_on = :day", "sent_on is null", day);
        for (Print print : one.prints()) {
            if (line.copies(print) > 0) {
                moves.write(
                        by,
                        one,
                        new MoveStock.Line(
                                print.id(), Movement.Kind.GIVEN, -line.copies(print), day, line.id(), null, ""));
            }
        }
        trail.write(by, "publication.sent", one.title(), one.address(), told(line, ""));
    }

    /**
     * Notes that the receiver confirmed.
     *
     * @throws Refused where that was done, or they were not sent
     */
    @Transactional
    public void confirm(Visitor by, Publication one, Handout line, LocalDate day) {
        if (line.sentOn() != null && day.isBefore(line.sentOn())) {
            throw new Refused("library.publications.refused.before");
        }
        move(line, "received_on = :day", "sent_on is not null and received_on is null", day);
        trail.write(by, "publication.confirmed", one.title(), one.address(), told(line, ""));
    }

    /** Takes a sending back: the copies are in stock again by movements that say why, the line is a plan again. */
    @Transactional
    public void takeBack(Visitor by, Publication one, Handout line, String reason) {
        keeping.lock(one.id());
        LocalDate today = Text.day(clock.instant());
        move(line, "sent_on = null, received_on = null", "sent_on is not null and :day::date is not null", today);
        jdbc.sql("""
                select id, print_id, change from publication_movement m
                where handout_id = :id and undoes is null
                  and not exists (select 1 from publication_movement u where u.undoes = m.id)
                """)
                .param("id", line.id())
                .query((row, number) -> new MoveStock.Line(
                        row.getLong("print_id"),
                        Movement.Kind.GIVEN,
                        -row.getInt("change"),
                        today,
                        line.id(),
                        row.getLong("id"),
                        reason))
                .list()
                .forEach(back -> moves.write(by, one, back));
        trail.write(by, "publication.returned", one.title(), one.address(), told(line, reason));
    }

    /**
     * Takes a line off the list.
     *
     * @throws Refused where copies went by it once: its movements stay in the book
     */
    @Transactional
    public void remove(Visitor by, Publication one, Handout line) {
        keeping.lock(one.id());
        int rows = jdbc.sql("""
                delete from publication_handout h
                where id = :id and version = :version
                  and not exists (select 1 from publication_movement m where m.handout_id = h.id)
                """)
                .param("id", line.id())
                .param("version", line.version())
                .update();
        if (rows == 0) {
            throw new Refused("library.publications.refused.line");
        }
        trail.write(by, "publication.struck", one.title(), one.address(), told(line, ""));
    }

    private void move(Handout line, String set, String where, LocalDate day) {
        int rows = jdbc.sql("update publication_handout set " + set + ", version = version + 1 where id = :id and "
                        + "version = :version and " + where)
                .param("day", day)
                .param("id", line.id())
                .param("version", line.version())
                .update();
        if (rows == 0) {
            throw new Refused("library.publications.refused.meanwhile");
        }
    }

    private long insert(Publication one, Handout line) {
        long id = jdbc.sql("""
                insert into publication_handout (publication_id, kind, agency_id, receiver, planned_for, note)
                values (:publication, :kind, :agency, :receiver, :plannedFor, :note)
                returning id
                """)
                .param("publication", one.id())
                .param("kind", line.kind().name())
                .param("agency", line.agency())
                .param("receiver", line.receiver())
                .param("plannedFor", line.plannedFor())
                .param("note", line.note())
                .query(Long.class)
                .single();
        line.copies()
                .forEach((print, copies) -> jdbc.sql("""
                insert into publication_handout_copies (handout_id, print_id, copies) values (:handout, :print, :copies)
                """)
                        .param("handout", id)
                        .param("print", print)
                        .param("copies", copies)
                        .update());
        return id;
    }

    private static String told(Handout line, String reason) {
        return line.receiver() + ": " + line.total() + (reason.isEmpty() ? "" : "; " + reason);
    }
}
