package vn.nhipcau.work.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where it is kept who was reminded of what. */
@Component
class Reminders {
    private final JdbcClient jdbc;

    Reminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A member who is active; nobody else reminds him or her until the transaction ends. */
    Optional<Receiver> hold(long member) {
        return jdbc.sql("""
                select id, post, agency_name_now(agency_id) as agency_name, upper(language) as language,
                       case when mail_wanted then nullif(email, '') end as address
                from member where id = :member and active for no key update
                """).param("member", member).query(Receiver.class).optional();
    }

    boolean hasDigest(long member, LocalDate day) {
        return jdbc.sql("select exists (select 1 from digest where member_id = :member and day = :day)")
                .param("member", member)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    void keepDigest(long member, LocalDate day, Instant at) {
        jdbc.sql("insert into digest values (:member, :day, :at)")
                .param("member", member)
                .param("day", day)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Notes what a concern's step of the day settles; only the most urgent is told. */
    void settle(Concern concern, LocalDate day) {
        List<Integer> settled = concern.settledOn(day);
        jdbc.sql("""
                insert into reminder (member_id, round_id, agency_id, due, step, day, told)
                select :member, :round, :agency, :due, step, :day, step = :told from unnest(:steps::int[]) step
                """)
                .param("member", concern.member())
                .param("round", concern.round())
                .param("agency", concern.agency())
                .param("due", concern.due())
                .param("day", day)
                .param("told", settled.getLast())
                .param("steps", settled.toArray(Integer[]::new))
                .update();
    }
}
