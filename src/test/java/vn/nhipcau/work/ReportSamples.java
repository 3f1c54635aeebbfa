package vn.nhipcau.work;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import vn.nhipcau.Given;
import vn.nhipcau.RouteSamples;
import vn.nhipcau.base.StoredFiles;

/** Reports of an agency that leads its round, for the table of routes: drafts with a paragraph and a remark. */
public final class ReportSamples implements RouteSamples {
    private final Given given;
    private final StoredFiles files;

    public ReportSamples(Given given, StoredFiles files) {
        this.given = given;
        this.files = files;
    }

    @Override
    public Optional<Map<String, Object>> of(String route, long agency) {
        String path = route.substring(route.indexOf(' ') + 1);
        if (path.startsWith("/rounds/{round}/")) {
            return Optional.of(Map.of("round", round(agency), "agency", agency));
        }
        if (path.startsWith("/reports/{report}")) {
            return Optional.of(report(round(agency), agency, "AGENCY"));
        }
        return path.startsWith("/consolidated/{report}")
                ? Optional.of(report(round(agency), agency, "CONSOLIDATED"))
                : Optional.empty();
    }

    private long round(long agency) {
        return given.write(() ->
                given.sql().sql("""
                        with opened as (
                          insert into reporting_round (title, kind, period_from, period_to, cut_off, opens, due, locks,
                                                       lead_id, issuer_id, place, opened_at, opened_by)
                          select 'Kỳ thử', 'AD_HOC', '2022-01-01', '2022-05-31', '2022-05-10', '2022-05-01',
                                 '2022-05-25', '2022-06-15', :agency, :agency, 'Quảng Trị', now(), min(id)
                          from member
                          returning id),
                        section as (
                          insert into round_section (round_id, position, depth, title, kinds)
                          select id, 1, 1, 'Hoạt động', '{EVENT}' from opened)
                        insert into round_agency (round_id, agency_id, position)
                        select id, :agency, 1 from opened returning round_id
                        """).param("agency", agency).query(Long.class).single());
    }

    /** Its figure differs from the record: there are no activities. */
    private Map<String, Object> report(long round, long agency, String kind) {
        String scan = files.keep("%PDF-1.7 thử".getBytes(StandardCharsets.UTF_8), "application/pdf");
        long report = given.write(() -> given.sql()
                .sql("""
                        with begun as (
                          insert into report (round_id, agency_id, kind, state, begun_at, begun_by, changed_at, signed_file,
                                              signed_name)
                          select :round, :agency, :kind, 'DRAFT', now(), min(id), now(), :scan, 'ky.pdf' from member
                          returning id),
                        head as (
                          insert into report_head (report_id, issuer, symbol, place, abstract)
                          select id, 'Cơ quan thử', 'BC-CQT', 'Quảng Trị', 'Thử' from begun),
                        kept as (
                          insert into report_version (report_id, number, at, member_id, actor, reason, body)
                          select b.id, 1, now(), m.id, 'Người thử', 'KEPT', '[]'
                          from begun b, (select min(id) as id from member) m)
                        select id from begun
                        """)
                .params(Map.of("round", round, "agency", agency, "kind", kind, "scan", scan))
                .query(Long.class)
                .single());
        long section = given.sql()
                .sql("select id from round_section where round_id = :round")
                .param("round", round)
                .query(Long.class)
                .single();
        long paragraph = given.write(() -> given.sql()
                .sql("""
                        insert into report_paragraph (report_id, section_id, position, text)
                        values (:report, :section, 1024, 'Đã làm [[9 hoạt động|n]].') returning id
                        """)
                .params(Map.of("report", report, "section", section))
                .query(Long.class)
                .single());
        long remark = given.write(() ->
                given.sql().sql("""
                        insert into report_remark (report_id, text, at, member_id, actor)
                        select :report, 'Thử', now(), min(id), 'Người thử' from member returning id
                        """).param("report", report).query(Long.class).single());
        return Map.of(
                "report",
                report,
                "section",
                section,
                "paragraph",
                paragraph,
                "remark",
                remark,
                "other",
                paragraph,
                "number",
                1,
                "version",
                1,
                "text",
                "Thử",
                "bound",
                "n",
                "up",
                true);
    }
}
