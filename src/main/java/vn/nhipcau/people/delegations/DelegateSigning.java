package vn.nhipcau.people.delegations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;

/** Lets a member act in the place of the leader who says so, and ends that before its last day. */
@Component
class DelegateSigning {
    private final JdbcClient jdbc;
    private final Delegations delegations;
    private final Trail trail;
    private final Clock clock;

    DelegateSigning(JdbcClient jdbc, Delegations delegations, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.delegations = delegations;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * From the first day to the last; it begins and ends by itself.
     *
     * @throws Refused where the leader has given these days to someone already
     */
    @Transactional
    public void delegate(Visitor leader, long delegate, LocalDate from, LocalDate to, String reason) {
        jdbc.sql("select id from member where id = :id for update")
                .param("id", leader.member())
                .query()
                .singleRow();
        delegations.overlapping(leader.member(), from, to).ifPresent(other -> {
            throw new Refused(
                    "people.delegation.overlap", other.delegate(), Typed.day(other.from()), Typed.day(other.to()));
        });
        long id = jdbc.sql("""
                insert into signing_delegation (agency_id, leader_id, delegate_id, from_day, to_day, reason, made_at, made_by)
                values (:agency, :leader, :delegate, :from, :to, :reason, :now, :leader) returning id
                """)
                .param("agency", leader.agency())
                .param("leader", leader.member())
                .param("delegate", delegate)
                .param("from", from)
                .param("to", to)
                .param("reason", reason)
                .param("now", now())
                .query(Long.class)
                .single();
        Delegation made = delegations.find(id).orElseThrow(NotFound::new);
        String days = Typed.day(from) + " – " + Typed.day(to) + ": " + reason;
        trail.write(leader, "delegation.made", made.title(), "/delegations", days);
    }

    /**
     * Ends it before its last day.
     *
     * @throws Refused where someone has done so meanwhile
     */
    @Transactional
    public void end(Visitor visitor, Delegation delegation, int version) {
        int rows = jdbc.sql("""
                update signing_delegation set ended_at = :now, ended_by = :by, version = version + 1
                where id = :id and version = :version and ended_at is null
                """)
                .param("now", now())
                .param("by", visitor.member())
                .param("id", delegation.id())
                .param("version", version)
                .update();
        if (rows == 0) {
            throw new Refused("people.delegation.endedMeanwhile");
        }
        trail.write(visitor, "delegation.ended", delegation.title(), "/delegations", null);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
