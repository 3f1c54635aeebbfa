package vn.nhipcau.work.telling;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;

/** Finds which reports came in before a day and were not written of to the lead office. */
@Component
class Arrivals {
    /** Longer than any holidays, over which no letter is written. */
    private static final int DAYS = 30;

    private final JdbcClient jdbc;

    Arrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were not taken back since, in the order in which they came. */
    List<Arrival> before(LocalDate day) {
        return jdbc.sql("""
                select m.id as move, r.lead_id as lead, r.id as round, r.title, p.id as report,
                       agency_name_on(p.agency_id, r.due) as agency_name, m.member_id as doer,
                       m.from_state <> 'DRAFT' as again
                from report_move m
                  join report p on p.id = m.report_id and p.kind = 'AGENCY'
                  join reporting_round r on r.id = p.round_id
                where m.to_state = 'SUBMITTED' and m.undoes is null and m.at >= :first and m.at < :day
                  and not exists (select 1 from report_move u where u.undoes = m.id)
                  and not exists (select 1 from telling t where t.once = 'posted ' || m.id)
                order by m.id
                """)
                .param("first", start(day.minusDays(DAYS)))
                .param("day", start(day))
                .query(new SimplePropertyRowMapper<>(Arrival.class))
                .list();
    }

    List<Arrival> before(LocalDate day, long lead) {
        return before(day).stream().filter(each -> each.lead() == lead).toList();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(Text.ZONE).toOffsetDateTime();
    }
}
