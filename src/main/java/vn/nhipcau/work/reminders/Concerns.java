package vn.nhipcau.work.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds which reports are not there on a day, and whom that concerns. */
@Component
class Concerns {
    /** A report was begun or not, was returned or reopened: all others are filed, and of those nobody hears. */
    private static final String OWN = """
            select m.id as member, r.id as round, r.title, d.agency_id, d.due, p.id as report,
                   case when p.state in ('RETURNED', 'REOPENED') then p.state else 'MISSING' end as waiting, 0 as overdue,
                   case when 'FOCAL_PERSON' = any(m.roles) or 'LEAD_OFFICE' = any(m.roles) and d.agency_id = r.lead_id
                        then 'IN_CHARGE' else 'ABOVE' end as audience,
                   array(select s.step from reminder s
                         where s.round_id = r.id and s.agency_id = d.agency_id and s.due = d.due and s.member_id = m.id) as settled
            from reporting_round r
              join agency_due d on d.round_id = r.id
              join member m on m.agency_id = d.agency_id and m.active
                and (m.roles && '{FOCAL_PERSON,LEADER}' or 'LEAD_OFFICE' = any(m.roles) and d.agency_id = r.lead_id
                     or exists (select 1 from standing_in s
                                where s.delegate_id = m.id and :today between s.from_day and s.to_day))
              left join report p on p.round_id = r.id and p.agency_id = d.agency_id and p.kind = 'AGENCY'
            where r.opens <= :today and greatest(r.locks, d.due) >= :today and d.due <= :horizon
              and coalesce(p.state in ('DRAFT', 'RETURNED', 'REOPENED'), true)
            """;

    /** Overdue as on the wall: never filed, and the due day is over. */
    private static final String OFFICE = """
            select m.id as member, r.id as round, r.title, null as agency_id, r.due, null as report, 'MISSING' as waiting,
                   late.number as overdue, 'OFFICE' as audience,
                   array(select s.step from reminder s
                         where s.round_id = r.id and s.agency_id is null and s.due = r.due and s.member_id = m.id) as settled
            from reporting_round r
              join member m on m.agency_id = r.lead_id and m.active and 'LEAD_OFFICE' = any(m.roles)
              cross join lateral (
                select count(*)::int as number
                from agency_due d
                  left join report p on p.round_id = d.round_id and p.agency_id = d.agency_id and p.kind = 'AGENCY'
                where d.round_id = r.id and d.due < :today and p.filed_at is null and coalesce(p.state = 'DRAFT', true)) late
            where r.due < :today and r.locks >= :today and late.number > 0
            """;

    private static final String BY_DUE = "order by due, title, round, agency_id nulls last";

    private final JdbcClient jdbc;

    Concerns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all who have had no digest on this day. */
    List<Concern> on(LocalDate today) {
        return found(today, "not exists (select 1 from digest g where g.member_id = m.id and g.day = :today)", 0);
    }

    /** Of one member, the first due first. */
    List<Concern> of(long member, LocalDate today) {
        return found(today, "m.id = :member", member);
    }

    private List<Concern> found(LocalDate today, String whose, long member) {
        String sql = OWN + "and " + whose + "\nunion all\n" + OFFICE + "and " + whose + "\n" + BY_DUE;
        return jdbc.sql(sql)
                .param("today", today)
                .param("horizon", today.plusDays(Steps.EARLIEST))
                .param("member", member)
                .query(Concerns::concern)
                .list();
    }

    private static Concern concern(ResultSet row, int number) throws SQLException {
        return new Concern(
                row.getLong("member"),
                Audience.valueOf(row.getString("audience")),
                row.getLong("round"),
                row.getString("title"),
                row.getObject("agency_id", Long.class),
                row.getObject("due", LocalDate.class),
                row.getObject("report", Long.class),
                Waiting.valueOf(row.getString("waiting")),
                row.getInt("overdue"),
                Set.of((Integer[]) row.getArray("settled").getArray()));
    }
}
