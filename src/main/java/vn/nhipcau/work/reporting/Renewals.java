package vn.nhipcau.work.reporting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What became of reports that were opened again after a consolidated report took them in: those that are with their
 * agency now, and what reads otherwise in those that were accepted anew.
 */
@Component
public class Renewals {
    /** Decided one after another: a few at a time are enough. */
    private static final int SHOWN = 3;

    /** Only reports that were ever opened again are looked through: a round has thousands of paragraphs. */
    private static final String CHANGED = """
            from (select distinct r.id, r.agency_id
                  from report r join report_move m on m.report_id = r.id and m.from_state = 'ACCEPTED'
                  where r.round_id = :round and r.kind = 'AGENCY' and r.state = 'ACCEPTED') again
              join report_paragraph p on p.report_id = :report and p.agency_id = again.agency_id
                and p.source_text is not null and not p.left_out
              left join report_paragraph s on s.id = p.source_id and s.report_id = again.id
              left join lateral (select regexp_replace(s.text, :bound, '|\\1@' || again.agency_id || ']]', 'g') as text) t on true
            where t.text is distinct from p.source_text
            """;

    private final JdbcClient jdbc;
    private final Paragraphs paragraphs;

    Renewals(JdbcClient jdbc, Paragraphs paragraphs) {
        this.jdbc = jdbc;
        this.paragraphs = paragraphs;
    }

    /**
     * An agency whose report was taken in and is with it again.
     *
     * @param paragraphs of it that stand in the consolidated report
     */
    public record Away(String agency, int paragraphs) {}

    /**
     * A paragraph that its agency has changed since it was taken in.
     *
     * @param now its text, null where the agency has taken it out
     */
    public record Renewed(Paragraph paragraph, @Nullable String now) {
        /** What differs between what stands here and what the agency says now. */
        public List<Difference.Stretch> difference() {
            return Difference.between(
                    paragraph.marked().plain(),
                    now == null ? "" : MarkedText.of(now).plain());
        }
    }

    private record Row(long id, @Nullable String now) {}

    List<Away> away(Report report) {
        return jdbc.sql("""
                select agency_name_on(r.agency_id, o.due) as agency, count(p.id)::int as paragraphs
                from report r
                  join reporting_round o on o.id = r.round_id
                  join report_paragraph p on p.report_id = :report and p.agency_id = r.agency_id and p.source_text is not null
                where r.round_id = :round and r.kind = 'AGENCY' and r.state <> 'ACCEPTED'
                group by r.agency_id, o.due order by 1
                """)
                .param("report", report.id())
                .param("round", report.round())
                .query(new SimplePropertyRowMapper<>(Away.class))
                .list();
    }

    /** How many paragraphs of each section wait to be decided. */
    Map<Long, Integer> counts(Report report) {
        return query("select p.section_id, count(*)::int as number " + CHANGED + "group by p.section_id", report)
                .query((row, number) -> Map.entry(row.getLong("section_id"), row.getInt("number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The first few of a section. */
    List<Renewed> of(Report report, long section) {
        List<Row> rows = query(
                        "select p.id, t.text as now " + CHANGED
                                + "and p.section_id = :section order by p.position, p.id limit :most",
                        report)
                .param("section", section)
                .param("most", SHOWN)
                .query((row, number) -> new Row(row.getLong("id"), row.getString("now")))
                .list();
        Map<Long, Paragraph> byId = paragraphs
                .all(report.id(), rows.stream().map(Row::id).toList())
                .stream()
                .collect(Collectors.toMap(Paragraph::id, Function.identity()));
        return rows.stream()
                .map(row -> new Renewed(Objects.requireNonNull(byId.get(row.id())), row.now()))
                .toList();
    }

    /** What an agency says now in place of a paragraph; false where nobody waits for that. */
    boolean take(Report report, long paragraph, int version) {
        return decide(
                "text = coalesce(n.now, p.text), edited = p.edited and n.now is null, left_out = n.now is null",
                report,
                paragraph,
                version);
    }

    /** What stands here stays, until the agency changes its paragraph again. */
    boolean keep(Report report, long paragraph, int version) {
        return decide("edited = true", report, paragraph, version);
    }

    private boolean decide(String change, Report report, long paragraph, int version) {
        return query(
                                "with n as (select p.id, t.text as now " + CHANGED + """
                and p.id = :id and p.version = :version)
                update report_paragraph p set source_text = n.now, version = p.version + 1,
                """ + change
                                        + " from n where p.id = n.id",
                                report)
                        .param("id", paragraph)
                        .param("version", version)
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec query(String sql, Report report) {
        return jdbc.sql(sql)
                .param("report", report.id())
                .param("round", report.round())
                .param("bound", Consolidate.COUNT);
    }
}
