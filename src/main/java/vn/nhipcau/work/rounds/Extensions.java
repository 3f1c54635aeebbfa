package vn.nhipcau.work.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Typed;
import vn.nhipcau.base.Visitor;

/** Gives an agency more time in a round, and takes it back. */
@Component
public class Extensions {
    private final JdbcClient jdbc;
    private final Trail trail;
    private final Clock clock;

    Extensions(JdbcClient jdbc, Trail trail, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.clock = clock;
    }

    /** All of a round, the last given first. */
    public List<Extension> of(ReportingRound round) {
        return jdbc.sql("""
                select x.*, agency_name_on(x.agency_id, :due) as agency_name from round_extension x
                where x.round_id = :round order by x.id desc
                """)
                .param("round", round.id())
                .param("due", round.due())
                .query((row, number) -> new Extension(
                        row.getLong("id"),
                        row.getLong("agency_id"),
                        row.getString("agency_name"),
                        row.getObject("until", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        ended(row.getObject("ended_at", OffsetDateTime.class)),
                        row.getString("ended_by")))
                .list();
    }

    @Transactional
    public void give(Visitor by, ReportingRound round, long agency, LocalDate until, String reason) {
        jdbc.sql("""
                insert into round_extension (round_id, agency_id, until, reason, given_at, given_by, actor)
                values (:round, :agency, :until, :reason, :now, :by, :actor)
                """)
                .param("round", round.id())
                .param("agency", agency)
                .param("until", until)
                .param("reason", reason)
                .param("now", now())
                .param("by", by.member())
                .param("actor", actor(by))
                .update();
        trail.write(
                by,
                "round.extended",
                round.title() + " · " + name(agency, round),
                round.address(),
                Typed.day(until) + ": " + reason);
    }

    /** Takes one back; nothing happens where it was taken back before. */
    @Transactional
    public void end(Visitor by, ReportingRound round, long extension) {
        long agency = jdbc.sql("select agency_id from round_extension where id = :id and round_id = :round")
                .param("id", extension)
                .param("round", round.id())
                .query(Long.class)
                .optional()
                .orElseThrow(NotFound::new);
        int ended = jdbc.sql("""
                update round_extension set ended_at = :now, ended_by = :actor, ended_by_member = :by
                where id = :id and ended_at is null
                """)
                .param("id", extension)
                .param("now", now())
                .param("actor", actor(by))
                .param("by", by.member())
                .update();
        if (ended == 1) {
            trail.write(by, "round.shortened", round.title() + " · " + name(agency, round), round.address(), null);
        }
    }

    private String name(long agency, ReportingRound round) {
        return jdbc.sql("select agency_name_on(:agency, :due)")
                .param("agency", agency)
                .param("due", round.due())
                .query(String.class)
                .single();
    }

    private static String actor(Visitor by) {
        return by.post() + ", " + by.agencyName();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static java.time.@Nullable Instant ended(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
