package vn.nhipcau.library.publications;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** Writes down that copies came in or went out. Never do more go than there are: all who count one publication wait in line. */
@Component
public class MoveStock {
    private final JdbcClient jdbc;
    private final Stock stock;
    private final KeepPublication keeping;
    private final Trail trail;
    private final Clock clock;

    MoveStock(JdbcClient jdbc, Stock stock, KeepPublication keeping, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.stock = stock;
        this.keeping = keeping;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Notes a movement that goes to no receiver.
     *
     * @param copies how many came or were broken; of a counting, how many were found
     * @throws Refused where more would go than there are, or a counting finds what the book says
     */
    @Transactional
    public void note(
            Visitor by, Publication one, Movement.Kind kind, long print, int copies, LocalDate day, String reason) {
        keeping.lock(one.id());
        int change = switch (kind) {
            case RECEIVED -> copies;
            case GIVEN, DAMAGED -> -copies;
            case COUNTED -> copies - balance(one, print).stock();
        };
        if (change == 0) {
            throw new Refused("library.publications.refused.same", copies);
        }
        write(by, one, new Line(print, kind, change, day, null, null, reason));
        trail.write(by, "publication." + act(kind), one.title(), one.address(), told(one, print, change, reason));
    }

    /**
     * Takes a movement back by one that says the contrary.
     *
     * @throws Refused where it cannot be undone, or copies that came by it are gone already
     */
    @Transactional
    public void undo(Visitor by, Publication one, long movement, String reason) {
        keeping.lock(one.id());
        Movement wrong = stock.movement(one.id(), movement).orElseThrow(NotFound::new);
        if (!wrong.mayBeUndone()) {
            throw new Refused("library.publications.refused.undone");
        }
        LocalDate today = vn.nhipcau.base.Text.day(clock.instant());
        write(by, one, new Line(wrong.print(), wrong.kind(), -wrong.change(), today, null, wrong.id(), reason));
        trail.write(
                by,
                "publication.undone",
                one.title(),
                one.address(),
                told(one, wrong.print(), -wrong.change(), reason));
    }

    /**
     * A line of the book.
     *
     * @param handout the line of the distribution list by which it goes
     * @param undoes the movement that it takes back
     */
    record Line(
            long print,
            Movement.Kind kind,
            int change,
            LocalDate day,
            @Nullable Long handout,
            @Nullable Long undoes,
            String reason) {}

    /** Writes a line; the caller holds the publication and leaves the row in the trail. */
    void write(Visitor by, Publication one, Line line) {
        Balance balance = balance(one, line.print());
        if (balance.stock() + line.change() < 0) {
            throw new Refused("library.publications.refused.stock", balance.stock(), -line.change());
        }
        jdbc.sql("""
                insert into publication_movement (print_id, kind, change, day, handout_id, undoes, reason, at, member_id, actor)
                values (:print, :kind, :change, :day, :handout, :undoes, :reason, :now, :by, :actor)
                """)
                .param("print", line.print())
                .param("kind", line.kind().name())
                .param("change", line.change())
                .param("day", line.day())
                .param("handout", line.handout())
                .param("undoes", line.undoes())
                .param("reason", line.reason())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.member())
                .param("actor", by.post() + " · " + by.agencyName())
                .update();
    }

    private Balance balance(Publication one, long print) {
        return stock.of(one.id()).stream()
                .filter(balance -> balance.print().id() == print)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static String act(Movement.Kind kind) {
        return switch (kind) {
            case RECEIVED -> "received";
            case GIVEN -> "sent";
            case DAMAGED -> "damaged";
            case COUNTED -> "counted";
        };
    }

    private static String told(Publication one, long print, int change, String reason) {
        String languages = one.prints().stream()
                .filter(own -> own.id() == print)
                .findFirst()
                .map(own -> String.join("–", own.languages()))
                .orElse("");
        return languages + ": " + (change > 0 ? "+" : "−") + Math.abs(change) + (reason.isEmpty() ? "" : "; " + reason);
    }
}
