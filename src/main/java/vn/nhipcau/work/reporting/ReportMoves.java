package vn.nhipcau.work.reporting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been done to a report as a whole, in order. */
@Component
public class ReportMoves {
    private final JdbcClient jdbc;

    ReportMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One move.
     *
     * @param actor post and agency
     * @param section that a reason concerns, null for the whole report
     * @param paragraph that it concerns, null where that is gone
     */
    public record Made(
            Instant at,
            String actor,
            ReportState before,
            ReportState after,
            @Nullable String reason,
            @Nullable Long section,
            @Nullable Long paragraph,
            @Nullable String quote) {}

    /** Newest first. */
    List<Made> of(long report) {
        return jdbc.sql("select * from report_move where report_id = :report order by id desc")
                .param("report", report)
                .query((row, number) -> new Made(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        ReportState.valueOf(row.getString("from_state")),
                        ReportState.valueOf(row.getString("to_state")),
                        row.getString("reason"),
                        row.getObject("section_id", Long.class),
                        row.getObject("paragraph_id", Long.class),
                        row.getString("quote")))
                .list();
    }
}
