package vn.nhipcau.work.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Text;
import vn.nhipcau.base.Visitor;

/** Where reports are kept. */
@Component
public class Reports {
    private static final String REPORT = """
            select r.*, agency_name_on(r.agency_id, o.due) as agency_name
            from report r
              join reporting_round o on o.id = r.round_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Reports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Report> find(long id) {
        return jdbc.sql(REPORT + "where r.id = :id")
                .param("id", id)
                .query(Reports::report)
                .optional();
    }

    public Optional<Report> find(long round, ReportKind kind, long agency) {
        return jdbc.sql(REPORT + "where r.round_id = :round and r.kind = :kind and r.agency_id = :agency")
                .param("round", round)
                .param("kind", kind.name())
                .param("agency", agency)
                .query(Reports::report)
                .optional();
    }

    public Optional<Report> consolidated(long round) {
        return jdbc.sql(REPORT + "where r.round_id = :round and r.kind = 'CONSOLIDATED'")
                .param("round", round)
                .query(Reports::report)
                .optional();
    }

    /** The accepted reports of a round, in the order in which the round names its agencies. */
    List<Report> accepted(long round) {
        return jdbc.sql(REPORT + """
                join round_agency a on a.round_id = r.round_id and a.agency_id = r.agency_id
                where r.round_id = :round and r.kind = 'AGENCY' and r.state = 'ACCEPTED' order by a.position
                """)
                .param("round", round)
                .query(Reports::report)
                .list();
    }

    List<Long> acceptedAgencies(long round) {
        return jdbc.sql("""
                select agency_id from report where round_id = :round and kind = 'AGENCY' and state = 'ACCEPTED'
                """)
                .param("round", round)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /** Whether an agency reports in a round. */
    boolean isExpected(long round, long agency) {
        return jdbc.sql("select exists (select 1 from round_agency where round_id = :round and agency_id = :agency)")
                .param("round", round)
                .param("agency", agency)
                .query(Boolean.class)
                .single();
    }

    /** Begins a report; nothing where another has done so meanwhile. */
    Optional<Long> begin(Visitor by, long round, ReportKind kind, long agency) {
        return jdbc.sql("""
                insert into report (round_id, agency_id, kind, state, begun_at, begun_by, changed_at)
                values (:round, :agency, :kind, 'DRAFT', :now, :by, :now)
                on conflict do nothing returning id
                """)
                .param("round", round)
                .param("agency", agency)
                .param("kind", kind.name())
                .param("now", now())
                .param("by", by.member())
                .query(Long.class)
                .optional();
    }

    /** Who has put a hand to it: whoever edited it, or submitted it at any time. */
    Set<Long> editors(long id) {
        return new HashSet<>(jdbc.sql("""
                select member_id from report_editor where report_id = :id
                union select member_id from report_move
                where report_id = :id and to_state = 'SUBMITTED' and undoes is null
                """).param("id", id).query(Long.class).list());
    }

    /**
     * Notes that a member has put a hand to it.
     *
     * @throws Refused where it was submitted or issued since it was read, or its round is locked for it
     */
    void touched(long id, Visitor by) {
        int open = jdbc.sql("""
                with touched as (
                  update report r set changed_at = :now
                  where id = :id and state in ('DRAFT', 'RETURNED', 'REOPENED')
                    and not exists (select 1 from agency_due d
                                    where r.kind = 'AGENCY' and d.round_id = r.round_id and d.agency_id = r.agency_id
                                      and d.locks < :today)
                  returning id)
                insert into report_editor select id, :by from touched
                on conflict (report_id, member_id) do update set member_id = excluded.member_id
                """)
                .param("id", id)
                .param("now", now())
                .param("today", Text.day(clock.instant()))
                .param("by", by.member())
                .update();
        if (open == 0) {
            throw new Refused("work.report.refusal.closed");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                row.getLong("id"),
                row.getLong("round_id"),
                row.getLong("agency_id"),
                row.getString("agency_name"),
                ReportKind.valueOf(row.getString("kind")),
                ReportState.valueOf(row.getString("state")),
                java.util.Objects.requireNonNull(instant(row, "begun_at")),
                java.util.Objects.requireNonNull(instant(row, "changed_at")),
                instant(row, "filed_at"),
                instant(row, "submitted_at"),
                row.getObject("submitted_by", Long.class),
                instant(row, "accepted_at"),
                row.getObject("number", Integer.class),
                row.getObject("signed_on", LocalDate.class),
                row.getString("signed_file"),
                row.getString("signed_name"),
                instant(row, "issued_at"),
                row.getString("issued_file"),
                row.getInt("version"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
