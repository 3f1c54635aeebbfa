package vn.nhipcau.work.reporting;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.activities.Tallies;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Section;
import vn.nhipcau.work.rounds.Sections;

/** Puts the accepted reports of a round together into one, and again whenever more are accepted. */
@Component
class Consolidate {
    private final JdbcClient jdbc;
    private final Reports reports;
    private final Sections sections;
    private final PaperHeads heads;
    private final Tallies tallies;
    private final Trail trail;

    Consolidate(JdbcClient jdbc, Reports reports, Sections sections, PaperHeads heads, Tallies tallies, Trail trail) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.sections = sections;
        this.heads = heads;
        this.tallies = tallies;
        this.trail = trail;
    }

    /** The round's consolidated report, begun where there is none yet. */
    @Transactional
    public Report begin(Visitor visitor, ReportingRound round) {
        reports.begin(visitor, round.id(), ReportKind.CONSOLIDATED, round.lead())
                .ifPresent(id -> {
                    heads.add(id, heads.proposed(round, ReportKind.CONSOLIDATED, round.lead()));
                    Report report = reports.find(id).orElseThrow(NotFound::new);
                    sums(report, round);
                    take(report);
                    trail.write(visitor, "report.begun", ReportTitle.of(report, round), report.address(), null);
                });
        return reports.consolidated(round.id()).orElseThrow(NotFound::new);
    }

    /**
     * Takes in what was accepted since; a paragraph that the agency has changed meanwhile is taken anew, unless it was
     * changed here too. Returns how many paragraphs came.
     */
    @Transactional
    public int refresh(Visitor visitor, Report report, ReportingRound round) {
        int renewed =
                jdbc.sql("""
                update report_paragraph p set text = s.text, source_text = s.text, version = p.version + 1
                from (select s.id, regexp_replace(s.text, :bound, '|\\1@' || r.agency_id || ']]', 'g') as text
                      from report_paragraph s join report r on r.id = s.report_id where r.state = 'ACCEPTED') s
                where p.report_id = :report and s.id = p.source_id and not p.edited and p.source_text <> s.text
                """).param("bound", COUNT).param("report", report.id()).update();
        sums(report, round);
        int taken = take(report);
        if (taken + renewed > 0) {
            reports.touched(report.id(), visitor);
        }
        trail.write(
                visitor,
                "report.refreshed",
                ReportTitle.of(report, round),
                report.address(),
                String.valueOf(taken + renewed));
        return taken + renewed;
    }

    /** A count in an agency's text is of that agency alone; in the consolidated report it must say so. */
    static final String COUNT = "\\|(n|t:[^\\]|@]+)\\]\\]";

    /** Paragraphs stand by agency in the round's order, each agency's in its own order. */
    private int take(Report report) {
        return jdbc.sql("""
                insert into report_paragraph (report_id, section_id, position, text, activity_id, agency_id, source_id,
                                              source_text)
                select :report, s.section_id,
                       (a.position * 500 + row_number() over (partition by r.id, s.section_id order by s.position, s.id))::int
                         * 1024,
                       t.text, s.activity_id, r.agency_id, s.id, t.text
                from report r
                  join round_agency a on a.round_id = r.round_id and a.agency_id = r.agency_id
                  join report_paragraph s on s.report_id = r.id
                  cross join lateral (
                    select regexp_replace(s.text, :bound, '|\\1@' || r.agency_id || ']]', 'g') as text) t
                where r.round_id = :round and r.kind = 'AGENCY' and r.state = 'ACCEPTED'
                  and s.text <> '' and not s.left_out
                  and not exists (select 1 from report_paragraph p where p.report_id = :report and p.source_id = s.id)
                """)
                .param("report", report.id())
                .param("round", report.round())
                .param("bound", COUNT)
                .update();
    }

    /** Each section of activities begins with its sums over all agencies; one that has text already keeps that. */
    private void sums(Report report, ReportingRound round) {
        List<Long> agencies =
                reports.accepted(round.id()).stream().map(Report::agency).toList();
        for (Section section : sections.ofRound(round.id())) {
            Tallies.Scope scope = new Tallies.Scope(agencies, round.periodFrom(), round.cutOff(), section.kinds());
            int activities = section.kinds().isEmpty() ? 0 : tallies.count(scope);
            if (activities > 0) {
                jdbc.sql("""
                        insert into report_paragraph (report_id, section_id, position, text)
                        select :report, :section, 0, :text
                        where not exists (
                          select 1 from report_paragraph where report_id = :report and section_id = :section)
                        """)
                        .param("report", report.id())
                        .param("section", section.id())
                        .param(
                                "text",
                                Fill.sum("các cơ quan, đơn vị, địa phương", activities, tallies.totals(scope), round))
                        .update();
            }
        }
    }
}
