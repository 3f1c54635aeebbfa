package vn.nhipcau.work.reporting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.work.activities.Activities;
import vn.nhipcau.work.activities.Activity;
import vn.nhipcau.work.activities.Indicators;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Section;
import vn.nhipcau.work.rounds.Sections;

/** Takes in many reports of a round at once, as they were written before they came here. The caller writes the trail. */
@Component
public class TakeInReports {
    private final NamedParameterJdbcTemplate batches;
    private final Sections sections;
    private final PaperHeads heads;
    private final ReportVersions versions;
    private final Activities activities;
    private final Indicators indicators;

    TakeInReports(
            NamedParameterJdbcTemplate batches,
            Sections sections,
            PaperHeads heads,
            ReportVersions versions,
            Activities activities,
            Indicators indicators) {
        this.batches = batches;
        this.sections = sections;
        this.heads = heads;
        this.versions = versions;
        this.activities = activities;
        this.indicators = indicators;
    }

    /**
     * A report as it was written.
     *
     * @param writer member who wrote and submitted it
     * @param judge member who accepted or returned it
     * @param judgeName post and agency of that member
     * @param texts paragraphs by the full mark of their section
     */
    public record Written(
            long agency,
            ReportState state,
            Instant begun,
            long writer,
            @Nullable Instant submitted,
            @Nullable Instant accepted,
            long judge,
            String judgeName,
            @Nullable Returned returned,
            Map<String, List<String>> texts) {}

    /** When and why it was returned, and the full mark of the section concerned. */
    public record Returned(Instant at, String section, String reason) {}

    private record Numbered(long id, Written written) {}

    /** Takes them in; sections of activities are filled from those that are logged. */
    @Transactional
    public void into(ReportingRound round, List<Written> reports) {
        List<Long> ids = ids(reports.size());
        List<Numbered> all = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            all.add(new Numbered(ids.get(i), reports.get(i)));
        }
        insert(REPORT, all.stream().map(n -> report(n, round)));
        insert(
                "insert into report_editor values (:id, :writer)",
                all.stream()
                        .map(n -> values(n.id()).addValue("writer", n.written().writer())));
        all.forEach(n -> heads.add(
                n.id(), heads.proposed(round, ReportKind.AGENCY, n.written().agency())));
        List<Section> outline = sections.ofRound(round.id());
        insert(PARAGRAPH, paragraphs(all, round, outline));
        insert(MOVE, all.stream().flatMap(n -> moves(n, outline)));
        all.stream().filter(n -> n.written().returned() != null).forEach(n -> submitted(n, round));
    }

    /** What was returned is compared with, when it comes again. */
    private void submitted(Numbered numbered, ReportingRound round) {
        Written w = numbered.written();
        if (w.submitted() != null) {
            versions.keepAsSubmitted(numbered.id(), round.id(), w.writer(), WRITER, w.submitted());
        }
    }

    private static final String WRITER = "Đầu mối";
    private static final String REPORT = """
            insert into report (id, round_id, agency_id, kind, state, begun_at, begun_by, changed_at, submitted_at,
                                submitted_by, accepted_at, accepted_by)
            overriding system value
            values (:id, :round, :agency, 'AGENCY', :state, :begun, :writer, :changed, :submitted, :submitter, :accepted,
                    :judge)
            """;
    private static final String PARAGRAPH = """
            insert into report_paragraph (report_id, section_id, position, text, activity_id)
            values (:id, :section, :position, :text, :activity)
            """;
    private static final String MOVE = """
            insert into report_move (report_id, at, member_id, actor, from_state, to_state, reason, section_id)
            values (:id, :at, :by, :actor, :before, :after, :reason, :section)
            """;

    private static MapSqlParameterSource report(Numbered numbered, ReportingRound round) {
        Written w = numbered.written();
        Instant changed = w.accepted() != null ? w.accepted() : w.submitted() != null ? w.submitted() : w.begun();
        return values(numbered.id())
                .addValue("round", round.id())
                .addValue("agency", w.agency())
                .addValue("state", w.state().name())
                .addValue("begun", at(w.begun()))
                .addValue("writer", w.writer())
                .addValue("changed", at(changed))
                .addValue("submitted", at(w.submitted()))
                .addValue("submitter", w.submitted() == null ? null : w.writer())
                .addValue("accepted", at(w.accepted()))
                .addValue("judge", w.accepted() == null ? null : w.judge());
    }

    private Stream<MapSqlParameterSource> paragraphs(List<Numbered> all, ReportingRound round, List<Section> outline) {
        List<Long> agencies = all.stream().map(n -> n.written().agency()).toList();
        Map<Long, List<Activity>> done = new HashMap<>();
        activities
                .between(agencies, round.periodFrom(), round.cutOff())
                .forEach(activity -> activity.agencies()
                        .forEach(d -> done.computeIfAbsent(d.id(), id -> new ArrayList<>())
                                .add(activity)));
        Indicators.Register register = indicators.register();
        return all.stream().flatMap(n -> {
            Bindings bindings = new Bindings(done.getOrDefault(n.written().agency(), List.of()), register);
            return outline.stream().flatMap(section -> section(n, section, round, bindings));
        });
    }

    private static Stream<MapSqlParameterSource> section(
            Numbered numbered, Section section, ReportingRound round, Bindings bindings) {
        List<Fill.Proposed> paragraphs =
                new ArrayList<>(Fill.of(section, round, numbered.written().agency(), bindings));
        numbered.written()
                .texts()
                .getOrDefault(section.fullMark(), List.of())
                .forEach(text -> paragraphs.add(new Fill.Proposed(text, null)));
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (Fill.Proposed paragraph : paragraphs) {
            rows.add(values(numbered.id())
                    .addValue("section", section.id())
                    .addValue("position", (rows.size() + 1) * Paragraphs.STEP)
                    .addValue("text", paragraph.text())
                    .addValue("activity", paragraph.activity()));
        }
        return rows.stream();
    }

    /** A report that was accepted or returned was submitted before. */
    private static Stream<MapSqlParameterSource> moves(Numbered numbered, List<Section> outline) {
        Written w = numbered.written();
        long id = numbered.id();
        List<MapSqlParameterSource> moves = new ArrayList<>();
        if (w.submitted() != null) {
            moves.add(move(id, w.submitted(), w.writer(), WRITER, ReportState.DRAFT, ReportState.SUBMITTED));
        }
        if (w.accepted() != null) {
            moves.add(move(id, w.accepted(), w.judge(), w.judgeName(), ReportState.SUBMITTED, ReportState.ACCEPTED));
        }
        if (w.returned() != null) {
            moves.add(returned(id, w, w.returned(), outline));
        }
        return moves.stream();
    }

    private static MapSqlParameterSource returned(long id, Written w, Returned returned, List<Section> outline) {
        Long section = outline.stream()
                .filter(s -> s.fullMark().equals(returned.section()))
                .map(Section::id)
                .findFirst()
                .orElse(null);
        return move(id, returned.at(), w.judge(), w.judgeName(), ReportState.SUBMITTED, ReportState.RETURNED)
                .addValue("reason", returned.reason())
                .addValue("section", section);
    }

    private static MapSqlParameterSource move(
            long report, Instant at, long by, String actor, ReportState before, ReportState after) {
        return values(report)
                .addValue("at", at(at))
                .addValue("by", by)
                .addValue("actor", actor)
                .addValue("before", before.name())
                .addValue("after", after.name())
                .addValue("reason", null)
                .addValue("section", null);
    }

    private static MapSqlParameterSource values(long id) {
        return new MapSqlParameterSource("id", id);
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private void insert(String sql, Stream<MapSqlParameterSource> rows) {
        batches.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
    }

    private List<Long> ids(int count) {
        return batches.query(
                "select nextval(pg_get_serial_sequence('report', 'id')) from generate_series(1, :count)",
                new MapSqlParameterSource("count", count),
                (row, number) -> row.getLong(1));
    }
}
