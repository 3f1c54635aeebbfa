package vn.nhipcau.work.reporting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nhipcau.base.NotFound;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Trail;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.work.rounds.ReportingRound;

/** Arranges what the agencies wrote: left out or taken in, moved, two paragraphs of one activity merged. */
@Component
class EditConsolidated {
    private final JdbcClient jdbc;
    private final Paragraphs paragraphs;
    private final Renewals renewals;
    private final Reports reports;
    private final Trail trail;

    EditConsolidated(JdbcClient jdbc, Paragraphs paragraphs, Renewals renewals, Reports reports, Trail trail) {
        this.jdbc = jdbc;
        this.paragraphs = paragraphs;
        this.renewals = renewals;
        this.reports = reports;
        this.trail = trail;
    }

    @Transactional
    public void omit(Visitor visitor, Report report, ReportingRound round, long paragraph, boolean out) {
        found(report, paragraph);
        jdbc.sql("""
                update report_paragraph
                set left_out = :out, merged_into = case when :out then merged_into end, version = version + 1
                where id = :id
                """).param("out", out).param("id", paragraph).update();
        arranged(visitor, report, round);
    }

    /** One place up or down among the section's paragraphs. */
    @Transactional
    public void move(Visitor visitor, Report report, ReportingRound round, long id, boolean up) {
        Paragraph paragraph = found(report, id);
        jdbc.sql("""
                with own as (
                  select id, lead(id) over w as later, lag(id) over w as earlier
                  from report_paragraph where report_id = :report and section_id = :section
                  window w as (order by position, id)),
                pair as (
                  select a.id as one, b.id as other, a.position as place, b.position as there
                  from own o
                    join report_paragraph a on a.id = o.id
                    join report_paragraph b on b.id = case when :up then o.earlier else o.later end
                  where o.id = :id)
                update report_paragraph p
                set position = case when p.id = pair.one then pair.there else pair.place end, version = version + 1
                from pair where p.id in (pair.one, pair.other)
                """)
                .param("report", report.id())
                .param("section", paragraph.section())
                .param("up", up)
                .param("id", id)
                .update();
        arranged(visitor, report, round);
    }

    /** Puts a section's paragraphs in the order of the round again, the lead office's own first. */
    @Transactional
    public void order(Visitor visitor, Report report, ReportingRound round, long section) {
        jdbc.sql("""
                update report_paragraph p set position = n.number * :step, version = p.version + 1
                from (select p.id, row_number() over (order by coalesce(a.position, -1), s.position, p.position, p.id)
                             as number
                      from report_paragraph p
                        left join round_agency a on a.round_id = :round and a.agency_id = p.agency_id
                        left join report_paragraph s on s.id = p.source_id
                      where p.report_id = :report and p.section_id = :section) n
                where n.id = p.id and p.position <> n.number * :step
                """)
                .param("step", Paragraphs.STEP)
                .param("round", report.round())
                .param("report", report.id())
                .param("section", section)
                .update();
        arranged(visitor, report, round);
    }

    /** Lets one paragraph speak for another that tells of the same activity, and for all that this one spoke for. */
    @Transactional
    public void merge(Visitor visitor, Report report, ReportingRound round, long into, long other) {
        if (!tellTheSame(found(report, into), found(report, other))) {
            throw new Refused("work.consolidated.unlike");
        }
        jdbc.sql("""
                update report_paragraph set left_out = true, merged_into = :into, version = version + 1
                where id = :other or merged_into = :other
                """).param("into", into).param("other", other).update();
        arranged(visitor, report, round);
    }

    /** Lets both stand. */
    @Transactional
    public void apart(Visitor visitor, Report report, ReportingRound round, long one, long other) {
        found(report, one);
        found(report, other);
        jdbc.sql("update report_paragraph set apart = true where id in (:one, :other)")
                .param("one", one)
                .param("other", other)
                .update();
        arranged(visitor, report, round);
    }

    /**
     * Decides about a paragraph that its agency has changed since it was taken in.
     *
     * @param take whether what the agency says now takes its place
     * @throws Refused where it was changed or decided meanwhile
     */
    @Transactional
    public void renew(Visitor visitor, Report report, ReportingRound round, long paragraph, int version, boolean take) {
        boolean done = take ? renewals.take(report, paragraph, version) : renewals.keep(report, paragraph, version);
        if (!done) {
            throw new Refused("work.conflict.again");
        }
        arranged(visitor, report, round);
    }

    private static boolean tellTheSame(Paragraph one, Paragraph other) {
        return one.section() == other.section()
                && one.activity() != null
                && one.activity().equals(other.activity())
                && one.agency() != null
                && other.agency() != null
                && !one.agency().equals(other.agency());
    }

    private Paragraph found(Report report, long id) {
        return paragraphs.find(report.id(), id).orElseThrow(NotFound::new);
    }

    private void arranged(Visitor visitor, Report report, ReportingRound round) {
        reports.touched(report.id(), visitor);
        trail.write(visitor, "report.arranged", ReportTitle.of(report, round), report.address(), null);
    }
}
