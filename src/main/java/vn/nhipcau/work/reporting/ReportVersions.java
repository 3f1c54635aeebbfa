package vn.nhipcau.work.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.rounds.Section;
import vn.nhipcau.work.rounds.Sections;

/** How a report stood at certain moments. */
@Component
public class ReportVersions {
    private static final TypeReference<List<Part>> BODY = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Sections sections;
    private final Paragraphs paragraphs;
    private final Clock clock;

    ReportVersions(JdbcClient jdbc, Sections sections, Paragraphs paragraphs, Clock clock) {
        this.jdbc = jdbc;
        this.sections = sections;
        this.paragraphs = paragraphs;
        this.clock = clock;
    }

    /** Why a version was kept. */
    public enum Reason {
        SUBMITTED,
        KEPT,
        ISSUED
    }

    /**
     * A section as it stood: the words of its printed paragraphs.
     *
     * @param ids of these paragraphs, null in what was kept before they were noted
     */
    public record Part(
            long section,
            String mark,
            String title,
            List<String> paragraphs,
            @Nullable List<Long> ids) {
        Part(long section, String mark, String title, List<String> paragraphs) {
            this(section, mark, title, paragraphs, null);
        }
    }

    /** A version as the list names it. */
    public record Kept(int number, Instant at, String actor, Reason reason) {}

    /** How the report stands now. */
    List<Part> now(Report report) {
        return now(report.id(), report.round());
    }

    private List<Part> now(long report, long round) {
        Map<Long, List<Paragraph>> text = paragraphs.of(report);
        return sections.ofRound(round).stream()
                .map(s -> part(s, text.getOrDefault(s.id(), List.of())))
                .toList();
    }

    private static Part part(Section section, List<Paragraph> all) {
        List<Paragraph> printed =
                all.stream().filter(p -> !p.leftOut() && !p.text().isEmpty()).toList();
        return new Part(
                section.id(),
                section.fullMark(),
                section.title(),
                printed.stream()
                        .map(p -> (p.agencyName() == null ? "" : p.agencyName() + ": ")
                                + p.marked().plain())
                        .toList(),
                printed.stream().map(Paragraph::id).toList());
    }

    /** Keeps how it stands now; the caller leaves the row in the trail. Returns its number, from 1. */
    int keep(Report report, Visitor by, Reason reason) {
        String actor = by.post() + ", " + by.agencyName();
        return keep(report.id(), report.round(), by.member(), actor, clock.instant(), reason);
    }

    /** Keeps how one stood that was submitted before it came here. */
    void keepAsSubmitted(long report, long round, long member, String actor, Instant at) {
        keep(report, round, member, actor, at, Reason.SUBMITTED);
    }

    /** Keeps how it stands where no version was: whoever judges it will want to compare. */
    void keepWhereNoneIs(Report report, Visitor by) {
        if (of(report.id()).isEmpty()) {
            keep(report, by, Reason.KEPT);
        }
    }

    private int keep(long report, long round, long member, String actor, Instant at, Reason reason) {
        return jdbc.sql("""
                insert into report_version (report_id, number, at, member_id, actor, reason, body)
                values (:report, (select coalesce(max(number), 0) + 1 from report_version where report_id = :report),
                        :now, :by, :actor, :reason, :body::jsonb)
                returning number
                """)
                .param("report", report)
                .param("now", at.atOffset(ZoneOffset.UTC))
                .param("by", member)
                .param("actor", actor)
                .param("reason", reason.name())
                .param("body", JsonMapper.shared().writeValueAsString(now(report, round)))
                .query(Integer.class)
                .single();
    }

    /** Newest first. */
    List<Kept> of(long report) {
        return jdbc.sql("""
                select number, at, actor, reason from report_version where report_id = :report order by number desc
                """)
                .param("report", report)
                .query((row, number) -> new Kept(
                        row.getInt("number"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        Reason.valueOf(row.getString("reason"))))
                .list();
    }

    Optional<List<Part>> find(long report, int number) {
        return jdbc.sql("select body from report_version where report_id = :report and number = :number")
                .param("report", report)
                .param("number", number)
                .query(String.class)
                .optional()
                .map(body -> JsonMapper.shared().readValue(body, BODY));
    }
}
