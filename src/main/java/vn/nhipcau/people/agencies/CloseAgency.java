package vn.nhipcau.people.agencies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.Changes;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;

/** Ends an agency on a day and says who takes its work over; or takes that back. */
@Component
public class CloseAgency {
    private final JdbcClient jdbc;
    private final Trail trail;

    CloseAgency(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** One who took over, or whose work was taken over, from a day on. */
    public record Heir(long id, String name, LocalDate fromDay) {}

    /** Closes it; false where someone changed it since that version was read. */
    @Transactional
    public boolean close(Visitor visitor, Agency agency, int version, LocalDate lastDay, Collection<Long> successors) {
        if (!end(agency, version, lastDay)) {
            return false;
        }
        successors.forEach(successor -> jdbc.sql("""
                insert into agency_succession (predecessor_id, successor_id, from_day) values (:old, :new, :day)
                """)
                .param("old", agency.id())
                .param("new", successor)
                .param("day", lastDay.plusDays(1))
                .update());
        String heirs = String.join(
                "; ", successorsOf(agency.id()).stream().map(Heir::name).toList());
        Changes changes =
                new Changes().of("people.agency.validTo", null, lastDay).of("people.agency.successors", null, heirs);
        trail.write(visitor, "agency.closed", agency.name(), agency.address(), changes.detail());
        return true;
    }

    /** As if it had never been closed. */
    @Transactional
    public void reopen(Visitor visitor, Agency agency) {
        if (agency.validTo() == null) {
            return;
        }
        jdbc.sql("update agency set valid_to = null, version = version + 1 where id = :id")
                .param("id", agency.id())
                .update();
        jdbc.sql("delete from agency_succession where predecessor_id = :id")
                .param("id", agency.id())
                .update();
        String detail = new Changes()
                .of("people.agency.validTo", agency.validTo(), null)
                .detail();
        trail.write(visitor, "agency.reopened", agency.name(), agency.address(), detail);
    }

    List<Heir> successorsOf(long agency) {
        return heirs(agency, "successor_id", "predecessor_id");
    }

    List<Heir> predecessorsOf(long agency) {
        return heirs(agency, "predecessor_id", "successor_id");
    }

    private boolean end(Agency agency, int version, LocalDate lastDay) {
        return jdbc.sql("""
                update agency set valid_to = :day, version = version + 1
                where id = :id and version = :version and valid_to is null
                """)
                        .param("day", lastDay)
                        .param("id", agency.id())
                        .param("version", version)
                        .update()
                == 1;
    }

    private List<Heir> heirs(long agency, String wanted, String known) {
        return jdbc.sql("select " + wanted + " as id, agency_name_now(" + wanted
                        + ") as name, from_day from agency_succession"
                        + " where " + known + " = :id"
                        + " order by from_day, agency_name_now(" + wanted + ") collate \"vi-x-icu\"")
                .param("id", agency)
                .query(new SimplePropertyRowMapper<>(Heir.class))
                .list();
    }
}
