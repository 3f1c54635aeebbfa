package vn.nhipcau.work.reporting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what was issued: every member may read it. */
@Component
public class IssuedReports {
    private final JdbcClient jdbc;

    IssuedReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An issued consolidated report: what a member finds in the list. */
    public record Issued(long report, String title, int number, String symbol, LocalDate signedOn) {}

    /** The issued ones, newest first. */
    List<Issued> all() {
        return jdbc.sql("""
                select r.id as report, o.title, r.number, h.symbol, r.signed_on
                from report r join reporting_round o on o.id = r.round_id join report_head h on h.report_id = r.id
                where r.state = 'ISSUED' order by r.signed_on desc, r.id desc
                """).query(new SimplePropertyRowMapper<>(Issued.class)).list();
    }
}
