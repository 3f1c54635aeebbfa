package vn.nhipcau.work.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Text;

/** What an agency has to report, with its own due days: those of its extensions where it has one. */
@Component
public class AgencyReports {
    private static final String NEXT = """
            select o.id as round, o.title, o.opens, a.due, a.locks, r.id as report, r.state, r.filed_at,
                   o.period_from, back.reason,
                   (select count(distinct p.section_id)::int from report_paragraph p
                    where p.report_id = r.id and p.text <> '' and not p.left_out) as written,
                   (select count(*)::int from activity_agency d join activity c on c.id = d.activity_id
                    where d.agency_id = a.agency_id and c.from_day between o.period_from and o.cut_off
                      and not c.withdrawn) as activities
            from agency_due a
              join reporting_round o on o.id = a.round_id
              left join report r on r.round_id = o.id and r.kind = 'AGENCY' and r.agency_id = a.agency_id
              left join lateral (select m.reason from report_move m
                                 where m.report_id = r.id and m.to_state = r.state and m.reason is not null
                                 order by m.id desc limit 1) back on r.state in ('RETURNED', 'REOPENED')
            where a.agency_id = :agency and a.locks >= :today
            """;

    private final JdbcClient jdbc;

    AgencyReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A round with the report of one agency in it. */
    public record OfRound(
            long round,
            String title,
            LocalDate opens,
            LocalDate due,
            LocalDate locks,
            @Nullable Long report,
            @Nullable ReportState state,
            @Nullable Instant filedAt) {
        public boolean isLate() {
            return filedAt != null && Text.day(filedAt).isAfter(due);
        }

        /** Whether nothing was submitted and the due day is over. */
        public boolean isOverdueOn(LocalDate day) {
            return filedAt == null && day.isAfter(due);
        }
    }

    /** The rounds in which an agency reports, newest first. */
    public List<OfRound> ofAgency(long agency) {
        return jdbc.sql("""
                select o.id as round, o.title, o.opens, a.due, a.locks, r.id as report, r.state, r.filed_at
                from agency_due a
                  join reporting_round o on o.id = a.round_id
                  left join report r on r.round_id = o.id and r.kind = 'AGENCY' and r.agency_id = a.agency_id
                where a.agency_id = :agency order by o.due desc, o.id desc
                """)
                .param("agency", agency)
                .query(AgencyReports::ofRound)
                .list();
    }

    /**
     * What an agency has to report.
     *
     * @param written sections with text
     * @param activities logged for it so far
     * @param reason why it was returned or reopened, null where it was not or was submitted again since
     */
    public record Next(
            OfRound of,
            LocalDate from,
            int written,
            int activities,
            @Nullable String reason) {
        /** Days from a day to the due day; below zero once it is over. */
        public long daysLeft(LocalDate day) {
            return ChronoUnit.DAYS.between(day, of.due());
        }
    }

    /** Rounds that wait for an agency now: they are open, and its report is not there, was returned or reopened. */
    public List<Next> waiting(long agency, LocalDate today) {
        return jdbc.sql(NEXT + """
                and o.opens <= :today and coalesce(r.state in ('DRAFT', 'RETURNED', 'REOPENED'), true)
                order by a.due, back.reason is null, o.id
                """)
                .param("agency", agency)
                .param("today", today)
                .query(AgencyReports::next)
                .list();
    }

    /** The round that an agency reports in now: the first that is not locked yet. */
    public Optional<Next> next(long agency, LocalDate today) {
        return jdbc.sql(NEXT + "order by a.due, o.id limit 1")
                .param("agency", agency)
                .param("today", today)
                .query(AgencyReports::next)
                .optional();
    }

    private static Next next(ResultSet row, int number) throws SQLException {
        return new Next(
                ofRound(row, number),
                row.getObject("period_from", LocalDate.class),
                row.getInt("written"),
                row.getInt("activities"),
                row.getString("reason"));
    }

    private static OfRound ofRound(ResultSet row, int number) throws SQLException {
        String state = row.getString("state");
        return new OfRound(
                row.getLong("round"),
                row.getString("title"),
                row.getObject("opens", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("locks", LocalDate.class),
                row.getObject("report", Long.class),
                state == null ? null : ReportState.valueOf(state),
                Reports.instant(row, "filed_at"));
    }
}
