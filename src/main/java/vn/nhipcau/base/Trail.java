package vn.nhipcau.base;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who did what to which thing. Written in the transaction of the change itself: the database undoes a change of
 * business that left no row here.
 */
@Component
public class Trail {
    private final JdbcClient jdbc;
    private final Clock clock;

    Trail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Writes one row.
     *
     * @param act key of the words for it: {@code trail.<act>} in the messages
     * @param title what was changed, as its pages call it
     * @param address of its page, or null where it has none
     * @param detail what changed, in the words of the fields; null where the act says all
     */
    public void write(Visitor who, String act, String title, @Nullable String address, @Nullable String detail) {
        row(who.member(), who.agency(), who.post() + " · " + who.agencyName(), act, title, address, detail);
    }

    /** A change that no member made: the program itself, or a person who has not signed in yet. */
    public void writeByProgram(String actor, String act, String title, @Nullable String detail) {
        row(null, null, actor, act, title, null, detail);
    }

    private void row(
            @Nullable Long member,
            @Nullable Long agency,
            String actor,
            String act,
            String title,
            @Nullable String address,
            @Nullable String detail) {
        jdbc.sql("""
                insert into trail (at, member_id, agency_id, actor, act, title, address, detail)
                values (:at, :member, :agency, :actor, :act, :title, :address, :detail)
                """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("member", member)
                .param("agency", agency)
                .param("actor", actor)
                .param("act", act)
                .param("title", title)
                .param("address", address)
                .param("detail", detail)
                .update();
    }
}
