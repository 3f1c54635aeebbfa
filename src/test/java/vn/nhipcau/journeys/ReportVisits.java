package vn.nhipcau.journeys;

import static vn.nhipcau.journeys.Sight.button;

import com.microsoft.playwright.Page;
import java.util.List;
import vn.nhipcau.journeys.Visits.Visit;

/** Where each page of reports is looked at: one of each state in the sample's round, and the consolidated ones. */
final class ReportVisits {
    private static final String OFFICER = "chuyen-vien.stttt";
    private static final String LEADER = "lanh-dao.ubnd";
    private static final String NOW = "6 tháng đầu năm 2022";
    private static final String BEFORE = "Năm 2021";

    private final Product product;

    ReportVisits(Product product) {
        this.product = product;
    }

    /** A report with who writes it. */
    private record Written(long id, String writer) {
        String path() {
            return "/reports/" + id;
        }
    }

    List<Visit> all() {
        Written draft = of("DRAFT");
        Written returned = of("RETURNED");
        Written submitted = of("SUBMITTED");
        Written accepted = of("ACCEPTED");
        Page officer = product.as(OFFICER, Device.WITHOUT_SCRIPTS);
        long open = consolidated(officer, NOW);
        long issued = issued(officer);
        return List.of(
                new Visit("/reports", "/reports", draft.writer()),
                new Visit("/reports", "/reports", OFFICER),
                new Visit("/reports", "/reports", "doc.tinhuy"),
                new Visit("/reports/{report}", draft.path(), draft.writer()),
                new Visit("/reports/{report}", returned.path(), returned.writer()),
                new Visit("/reports/{report}", submitted.path(), OFFICER),
                new Visit("/reports/{report}", submitted.path() + "?at=" + paragraph(submitted.id()), OFFICER),
                new Visit("/reports/{report}", accepted.path(), OFFICER),
                new Visit("/reports/{report}", accepted.path(), accepted.writer()),
                new Visit("/reports/{report}/submission", draft.path() + "/submission", draft.writer()),
                new Visit("/reports/{report}/submission", returned.path() + "/submission", returned.writer()),
                new Visit("/reports/{report}/recall", submitted.path() + "/recall", submitted.writer()),
                new Visit("/reports/{report}/reopening", accepted.path() + "/reopening", OFFICER),
                new Visit("/reports/moves", "/reports/moves", OFFICER),
                new Visit("/reports/{report}/return", submitted.path() + "/return", OFFICER),
                new Visit("/reports/{report}/head", draft.path() + "/head", draft.writer()),
                new Visit("/reports/{report}/print", draft.path() + "/print", draft.writer()),
                new Visit("/reports/{report}/print", "/reports/" + open + "/print", OFFICER),
                new Visit("/reports/{report}/figures", figure(draft.id(), "%"), draft.writer()),
                new Visit("/reports/{report}/figures", figure(open, "n"), OFFICER),
                new Visit("/reports/{report}/figures", figure(issued, "%"), LEADER),
                new Visit("/consolidated/{report}", "/consolidated/" + open, OFFICER),
                new Visit("/consolidated/{report}", section(open, "Thuận lợi"), OFFICER),
                new Visit("/consolidated/{report}", section(open, "Văn bản chỉ đạo"), OFFICER),
                new Visit("/consolidated/{report}", section(open, "Hoạt động"), OFFICER),
                new Visit("/consolidated/{report}", section(open, "Hoạt động"), LEADER),
                new Visit("/consolidated/{report}/issue", "/consolidated/" + open + "/issue", OFFICER),
                new Visit("/consolidated/{report}/versions/{number}", "/consolidated/" + open + "/versions/1", OFFICER),
                new Visit("/consolidated/{report}", section(issued, "Hoạt động"), OFFICER),
                new Visit("/consolidated/{report}", "/consolidated/" + issued, LEADER),
                new Visit("/consolidated/{report}", "/consolidated/" + issued, draft.writer()));
    }

    /** One of the sample's round in a state, of an agency whose focal person signs in; the one with most to show. */
    private Written of(String state) {
        return product.sql()
                .sql("""
                        select r.id, m.sign_in_name
                        from report r join reporting_round o on o.id = r.round_id join member m on m.agency_id = r.agency_id
                        where o.title = :round and r.kind = 'AGENCY' and r.state = :state
                          and m.sign_in_name like 'dau-moi.%' and m.sign_in_name <> 'dau-moi.stttt'
                        order by (select count(*) from report_paragraph p where p.report_id = r.id) desc, r.id limit 1
                        """)
                .param("round", NOW)
                .param("state", state)
                .query((row, number) -> new Written(row.getLong("id"), row.getString("sign_in_name")))
                .single();
    }

    private long paragraph(long report) {
        return one("select min(id) from report_paragraph where report_id = " + report);
    }

    private String figure(long report, String bound) {
        return product.sql()
                .sql("""
                        select format('/reports/%s/figures?section=%s&bound=%s', report_id, section_id, m[1])
                        from report_paragraph, regexp_matches(text, '\\|([^\\[\\]|]+)\\]\\]', 'g') m
                        where report_id = :report and m[1] like :bound and not left_out order by position limit 1
                        """)
                .param("report", report)
                .param("bound", bound)
                .query((row, number) -> row.getString(1))
                .single();
    }

    private String section(long report, String title) {
        return "/consolidated/" + report + "?section="
                + one("select min(s.id) from round_section s join report r on r.round_id = s.round_id where r.id = "
                        + report + " and s.title = '" + title + "'");
    }

    private long one(String sql) {
        return product.sql().sql(sql).query(Long.class).single();
    }

    /** The consolidated report of a round of the sample, begun, with a version that was kept and text that came after. */
    private long consolidated(Page officer, String round) {
        officer.navigate("/rounds/" + one("select min(id) from reporting_round where title = '" + round + "'"));
        officer.locator(".head .actions .primary").click();
        long report = Draft.number(officer.url());
        if (officer.locator(".drafts a").count() == 0) {
            button(officer, "Giữ bản này").click();
            officer.locator("#own").fill("Công tác thông tin đối ngoại tiếp tục bám sát kế hoạch năm.");
            button(officer, "Thêm đoạn").click();
        }
        return report;
    }

    /** One that is issued. */
    private long issued(Page officer) {
        String issued = """
                select coalesce(min(r.id), 0) from report r join reporting_round o on o.id = r.round_id
                where r.state = 'ISSUED' and o.title = '%s'""".formatted(BEFORE);
        if (one(issued) == 0) {
            long report = consolidated(officer, BEFORE);
            officer.navigate("/consolidated/" + report + "/issue");
            officer.locator("#number").fill("97");
            officer.locator("#signedOn").fill("10/1/2022");
            button(officer, "Ban hành").click();
        }
        return one(issued);
    }
}
