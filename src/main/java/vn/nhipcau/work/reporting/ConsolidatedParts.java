package vn.nhipcau.work.reporting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nhipcau.work.reporting.ConsolidatedView.Pair;
import vn.nhipcau.work.rounds.Rounds;
import vn.nhipcau.work.rounds.Section;
import vn.nhipcau.work.rounds.Tally;

/** What waits to be decided in a consolidated report. */
@Component
class ConsolidatedParts {
    /** Pairs are decided one after another: a few at a time are enough. */
    private static final int PAIRS = 3;

    private static final String PAIR = """
            from report_paragraph a
              join report_paragraph b on b.report_id = a.report_id and b.section_id = a.section_id
                and b.activity_id = a.activity_id and b.agency_id <> a.agency_id and (b.position, b.id) > (a.position, a.id)
              join activity c on c.id = a.activity_id
            where a.report_id = :report and a.section_id = :section
              and not a.left_out and not b.left_out and not (a.apart and b.apart)
            """;

    private final JdbcClient jdbc;
    private final Paragraphs paragraphs;
    private final Rounds rounds;
    private final Renewals renewals;

    ConsolidatedParts(JdbcClient jdbc, Paragraphs paragraphs, Rounds rounds, Renewals renewals) {
        this.jdbc = jdbc;
        this.paragraphs = paragraphs;
        this.rounds = rounds;
        this.renewals = renewals;
    }

    private record Ids(long one, long other, String what) {}

    Tally tally(Report report) {
        return rounds.tally(report.round());
    }

    List<Pair> pairs(Report report, Section section) {
        List<Ids> ids = jdbc.sql("select a.id as one, b.id as other, c.what " + PAIR
                        + "order by a.position, a.id, b.position limit :most")
                .param("report", report.id())
                .param("section", section.id())
                .param("most", PAIRS)
                .query((row, number) -> new Ids(row.getLong("one"), row.getLong("other"), row.getString("what")))
                .list();
        Map<Long, Paragraph> byId =
                paragraphs
                        .all(
                                report.id(),
                                ids.stream()
                                        .flatMap(i -> Stream.of(i.one(), i.other()))
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Paragraph::id, Function.identity()));
        return ids.stream()
                .map(i -> new Pair(
                        Objects.requireNonNull(byId.get(i.one())),
                        Objects.requireNonNull(byId.get(i.other())),
                        i.what()))
                .toList();
    }

    int countPairs(Report report, Section section) {
        return jdbc.sql("select count(*)::int " + PAIR)
                .param("report", report.id())
                .param("section", section.id())
                .query(Integer.class)
                .single();
    }

    /** What became of reports that were opened again. */
    ConsolidatedView.Again again(Report report, Section section) {
        return new ConsolidatedView.Again(
                renewals.away(report), renewals.counts(report), renewals.of(report, section.id()));
    }

    /** Paragraphs of accepted reports that were not taken in yet. */
    int waiting(Report report) {
        return jdbc.sql("""
                select count(*)::int
                from report r join report_paragraph s on s.report_id = r.id
                where r.round_id = :round and r.kind = 'AGENCY' and r.state = 'ACCEPTED' and s.text <> '' and not s.left_out
                  and not exists (select 1 from report_paragraph p where p.report_id = :report and p.source_id = s.id)
                """)
                .param("round", report.round())
                .param("report", report.id())
                .query(Integer.class)
                .single();
    }
}
