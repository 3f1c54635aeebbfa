package vn.nhipcau.bench;

import java.util.List;

/** The pages that are asked for, one on a line: to add a page is to add a line. */
final class LinePages {
    private static final String OFFICER = "chuyen-vien.lead";
    static final String FOCAL = "select 'dau-moi.' || agency_id from member where 'FOCAL_PERSON' = any(roles)"
            + " order by md5(agency_id::text) limit 15";

    private LinePages() {}

    /**
     * A page.
     *
     * @param path {@code {1}} and so on stand for what was drawn
     * @param draw gives rows: who asks, then what to put into the path
     */
    record Page(String name, String path, String draw) {}

    static Page page(String name, String path, String draw) {
        return new Page(name, path, draw);
    }

    /** By the officer of the lead office. */
    static Page officer(String name, String path, String draw) {
        return new Page(name, path, "select '" + OFFICER + "', " + draw);
    }

    static final String YEARS =
            "extract(year from d)::int from generate_series(now() - interval '9 years', now(), '1 year') d";
    static final String AGENCIES = "id from agency order by md5(id::text) limit 300";
    private static final String REPORTS = "id from report where kind = 'AGENCY' order by md5(id::text) limit 300";
    private static final String LAST = "(select max(id) from reporting_round)";
    static final String WORDS = "v from unnest(array['triển lãm', 'tập huấn', 'du lịch', 'báo chí nước ngoài',"
            + " 'OCOP', 'cửa khẩu', 'Tân', 'ngày hội', 'ấn phẩm', 'không có chữ này']) v";

    static final List<Page> ALL = List.of(
            page("my work, a focal person's", "/work", FOCAL),
            officer("my work, the officer's", "/work", "1"),
            officer("tasks of a year", "/tasks?year={1}", YEARS),
            officer("tasks of an agency", "/tasks?agency={1}", AGENCIES),
            officer("a task", "/tasks/{1}", "id from task order by id"),
            officer("plans", "/plans", "1"),
            officer("a plan", "/plans/{1}", "id from plan"),
            officer("activities", "/activities", "1"),
            officer(
                    "activities of all years, a page",
                    "/activities?period=all&page={1}",
                    "g * 130 from generate_series(1, 15) g"),
            officer("activities of an agency", "/activities?period=all&agency={1}", AGENCIES),
            officer("activities of a kind and year", "/activities?period={1}&kind=EXHIBITION", YEARS),
            officer("activities by words", "/activities?period=all&q={1}", WORDS),
            officer(
                    "activities by two words and country",
                    "/activities?period=all&q=gi%E1%BB%9Bi+{1}&country=LA",
                    WORDS),
            officer("activities in a language, by name", "/activities?period={1}&material=lo&sort=what", YEARS),
            officer("activities of a task", "/activities?period=all&task={1}", "id from task"),
            officer("an activity", "/activities/{1}", "id from activity where id % 97 = 0"),
            page("the form to log one", "/activities/new", FOCAL),
            officer("rounds", "/rounds", "1"),
            officer("the wall", "/rounds/{1}", "id from reporting_round"),
            officer("the wall as a list", "/rounds/{1}?view=list", "id from reporting_round"),
            officer("reports", "/reports", "1"),
            page("reports, a focal person's", "/reports", FOCAL),
            page("a report to write", "/reports/{1}", """
                    select 'dau-moi.' || agency_id, id from report where round_id = (select max(id) from reporting_round)
                      and state in ('DRAFT', 'RETURNED') order by id limit 15"""),
            officer("a report to accept", "/reports/{1}", REPORTS),
            officer("a report as it prints", "/reports/{1}/print", REPORTS),
            officer("a figure of a report", "/reports/{1}/figures?section={2}&bound={3}", """
                    p.report_id, p.section_id, substring(p.text from '\\|([^]]+)\\]\\]')
                    from report_paragraph p join report r on r.id = p.report_id
                    where r.kind = 'AGENCY' and p.text like '%|%' and p.id % 211 = 0"""),
            officer("the consolidated report", "/consolidated/{1}", "id from report where kind = 'CONSOLIDATED'"),
            officer("  a section of it, a page", "/consolidated/{1}?section={2}&page={3}", """
                    r.id, s.id, g from report r join round_section s on s.round_id = r.round_id,
                      generate_series(1, 5) g where r.kind = 'CONSOLIDATED' and s.depth = 2"""),
            officer("  a figure of it", "/reports/{1}/figures?section={2}&bound={3}", """
                    r.id, p.section_id, substring(p.text from '\\|([^]]+)\\]\\]')
                    from report_paragraph p join report r on r.id = p.report_id
                    where r.kind = 'CONSOLIDATED' and p.text like '%|%' and (p.position = 0 or p.id % 17 = 0)"""),
            officer("  as it prints", "/reports/{1}/print", "id from report where kind = 'CONSOLIDATED'"),
            officer("agencies", "/agencies", "1"),
            officer("an agency", "/agencies/{1}", AGENCIES),
            page("members, a page", "/members?page={1}", "select 'quan-tri', g from generate_series(1, 30) g"),
            page("the trail", "/trail", "select 'quan-tri'"),
            page("the trail by words", "/trail?q={1}", "select 'quan-tri', " + WORDS),
            page("the trail of a family and day", "/trail?family=activity&from={1}&to={1}", """
                    select 'quan-tri', to_char(d, 'DD/MM/YYYY') from generate_series(now() - interval '2 years', now(), '9 days') d"""));

    /** The last round, whose consolidated report is made. */
    static String lastRound() {
        return "select " + LAST;
    }
}
