package vn.nhipcau.work.telling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;

/** Finds what has happened and was not told yet. It is read from the rows of the acts themselves. */
@Component
class Happenings {
    /** What was not told by then is no news any more. */
    private static final Duration NEWS = Duration.ofDays(7);

    /** A round that opens by itself does so at midnight; nobody is told by night. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private static final String ROUND = """
            r.id as round, r.title, r.lead_id, d.agency_id, agency_name_on(d.agency_id, r.due) as agency_name, d.due,
            p.id as report
            """;

    private static final String OF_AGENCY = """
            join agency_due d on d.round_id = r.id
            left join report p on p.round_id = r.id and p.agency_id = d.agency_id and p.kind = 'AGENCY'
            """;

    private static final String OPENED = "select 'opened ' || r.id || ' ' || d.agency_id as once, 'OPENED' as what, "
            + ROUND
            + ", r.opened_by as doer, null as actor, null as reason, null::bigint as section_id, null as quote\n"
            + "from reporting_round r " + OF_AGENCY + """
            where r.opens <= :today and d.due >= :today and p.filed_at is null
              and not exists (select 1 from telling t where t.once = 'opened ' || r.id || ' ' || d.agency_id)
            order by r.due, r.id, d.agency_id
            """;

    private static final String MORE_TIME = "select x.once, x.what, " + ROUND + """
            , x.doer, x.actor, x.reason, null::bigint as section_id, null as quote
            from (
              select 'extended ' || id as once, 'EXTENDED' as what, round_id, agency_id, given_at as at, given_by as doer,
                     actor, reason
              from round_extension where given_at >= :since and ended_at is null
              union all
              select 'shortened ' || id, 'SHORTENED', round_id, agency_id, ended_at, ended_by_member, ended_by, null
              from round_extension where ended_at >= :since) x
            join reporting_round r on r.id = x.round_id
            """ + OF_AGENCY + """
            where d.agency_id = x.agency_id and not exists (select 1 from telling t where t.once = x.once)
            order by x.at, x.once
            """;

    /** What was taken back before anybody heard of it was not; a return that is undone is told to those who heard of it. */
    private static final String MOVED = "select x.*, " + ROUND + """
            from (
              select 'moved ' || m.id as once, m.id, m.report_id, m.member_id as doer, m.actor, m.reason, m.section_id, m.quote,
                     case when m.undoes is null and m.to_state = 'SUBMITTED' and m.from_state = 'DRAFT' then 'SUBMITTED'
                          when m.undoes is null and m.to_state = 'SUBMITTED' then 'SUBMITTED_AGAIN'
                          when m.undoes is null and m.to_state in ('RETURNED', 'ACCEPTED') then m.to_state
                          when m.from_state = 'ACCEPTED' then 'REOPENED'
                          when m.from_state = 'RETURNED'
                               and exists (select 1 from telling t where t.once = 'moved ' || m.undoes) then 'RETURN_UNDONE'
                     end as what
              from report_move m
              where m.at >= :since and not exists (select 1 from report_move u where u.undoes = m.id)) x
            join report s on s.id = x.report_id and s.kind = 'AGENCY'
            join reporting_round r on r.id = s.round_id
            """ + OF_AGENCY + """
            where d.agency_id = s.agency_id and x.what is not null
              and not exists (select 1 from telling t where t.once = x.once)
            order by x.id
            """;

    private final JdbcClient jdbc;

    Happenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All, in the order in which one tells of them. */
    List<Happening> untold(Instant now) {
        List<Happening> all = new ArrayList<>();
        if (!LocalTime.ofInstant(now, Text.ZONE).isBefore(MORNING)) {
            all.addAll(found(OPENED, now));
        }
        all.addAll(found(MORE_TIME, now));
        all.addAll(found(MOVED, now));
        return all;
    }

    private List<Happening> found(String sql, Instant now) {
        return jdbc.sql(sql)
                .param("today", Text.day(now))
                .param("since", now.minus(NEWS).atOffset(ZoneOffset.UTC))
                .query(Happenings::happening)
                .list();
    }

    private static Happening happening(ResultSet row, int number) throws SQLException {
        return new Happening(
                row.getString("once"),
                What.valueOf(row.getString("what")),
                row.getLong("round"),
                row.getString("title"),
                row.getLong("lead_id"),
                row.getLong("agency_id"),
                row.getString("agency_name"),
                row.getObject("due", LocalDate.class),
                row.getObject("report", Long.class),
                row.getObject("doer", Long.class),
                row.getString("actor"),
                row.getString("reason"),
                row.getObject("section_id", Long.class),
                row.getString("quote"));
    }
}
