package vn.nhipcau.work.reporting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.people.Role;

/** Rounds with agencies, members and activities of a test's own. The sample's day is 16/5/2022. */
final class GivenReports {
    /** Sections of every round here, by their place. */
    static final List<String> SECTIONS = List.of("Tình hình", "Kết quả", "Tập huấn", "Hoạt động", "Kiến nghị");

    /** Most tests write here: the fourth section, of events and publications, with a paragraph for each agency. */
    static final int ACTIVITIES = 3;

    static final int COURSES = 2;
    static final int WISHES = 4;

    private final Given given;
    private final Browser browsers;

    /** The office that collects the reports of these rounds. */
    final long lead;

    final Browser officer;

    GivenReports(Given given, Browser browsers) {
        this.given = given;
        this.browsers = browsers;
        lead = given.agency(Given.unique("Sở Tổng hợp"));
        officer = member(lead, Role.LEAD_OFFICE);
    }

    /** Its figures stand in the order in which they were given. */
    record Done(long id, List<Long> figures) {
        String bound(int figure) {
            return "f" + figures.get(figure);
        }
    }

    Browser member(long agency, Role... roles) {
        return browsers.as(given.member(agency, roles).signInName());
    }

    Browser focal(long agency) {
        return member(agency, Role.FOCAL_PERSON);
    }

    /** From 15/12/2021 with figures to 15/5/2022, open since 10/5, due on 25/5, locked after 4/6. */
    long round(String title, Long... agencies) {
        return round(title, LocalDate.of(2022, 5, 25), agencies);
    }

    long round(String title, LocalDate due, Long... agencies) {
        long round = given.write(() -> given.sql()
                .sql("""
                        insert into reporting_round (title, kind, period_from, period_to, cut_off, opens, due, locks,
                                                     lead_id, issuer_id, place, opened_at, opened_by)
                        select :title, 'AD_HOC', '2021-12-15', '2022-06-14', least('2022-05-15', :due::date), '2022-05-10',
                               :due, '2022-06-04', :lead, :lead, 'Quảng Trị', now(), min(id)
                        from member returning id
                        """)
                .param("title", title)
                .param("due", due)
                .param("lead", lead)
                .query(Long.class)
                .single());
        given.write(() -> given.sql().sql("""
                        insert into round_section (round_id, position, depth, title, kinds, own_paragraph)
                        select :round, s.* from (values
                          (1, 1, 'Tình hình', '{}'::text[], false),
                          (2, 1, 'Kết quả', '{}', false),
                          (3, 2, 'Tập huấn', '{TRAINING}', false),
                          (4, 2, 'Hoạt động', '{EVENT,PUBLICATION}', true),
                          (5, 1, 'Kiến nghị', '{}', false)) s
                        """).param("round", round).update());
        for (int i = 0; i < agencies.length; i++) {
            int place = i + 1;
            given.write(() -> given.sql()
                    .sql("insert into round_agency values (:round, :agency, :place)")
                    .param("round", round)
                    .param("agency", agencies[place - 1])
                    .param("place", place)
                    .update());
        }
        return round;
    }

    long section(long round, int index) {
        return given.sql()
                .sql("select id from round_section where round_id = :round and position = :place")
                .param("round", round)
                .param("place", index + 1)
                .query(Long.class)
                .single();
    }

    /**
     * Something done on a day.
     *
     * @param figures such as {@code EXACT 41/812}, {@code MORE_THAN -/96}, {@code EXACT 1500 tờ rơi}
     */
    Done done(String kind, String what, String day, List<Long> agencies, String... figures) {
        long id = given.write(() -> given.sql()
                .sql("""
                        insert into activity (kind, what, from_day, to_day, made_at, made_by)
                        select :kind, :what, :day::date, :day::date, now(), min(id) from member returning id
                        """)
                .param("kind", kind)
                .param("what", what)
                .param("day", day)
                .query(Long.class)
                .single());
        for (Long agency : agencies) {
            given.write(() -> given.sql()
                    .sql("insert into activity_agency values (:id, :agency, :place)")
                    .param("id", id)
                    .param("agency", agency)
                    .param("place", agencies.indexOf(agency) + 1)
                    .update());
        }
        return new Done(
                id, Arrays.stream(figures).map(words -> figure(id, words)).toList());
    }

    private long figure(long activity, String words) {
        String[] parts = words.split(" ", 3);
        boolean visits = parts.length == 2;
        String[] counts = parts[1].split("/", -1);
        return given.write(() -> given.sql()
                .sql("""
                        insert into activity_figure (activity_id, position, qualifier, groups, visits, value, unit)
                        values (:activity, (select count(*) from activity_figure where activity_id = :activity), :qualifier,
                                nullif(:groups, '-')::bigint, :visits::bigint, :value::numeric, :unit) returning id
                        """)
                .param("activity", activity)
                .param("qualifier", parts[0])
                .param("groups", visits ? counts[0] : "-")
                .param("visits", visits ? counts[1] : null)
                .param("value", visits ? null : parts[1])
                .param("unit", visits ? null : parts[2])
                .query(Long.class)
                .single());
    }

    /** Changes anything, as if a page had done so. */
    void change(String sql, Map<String, ?> params) {
        given.write(() -> given.sql().sql(sql).params(params).update());
    }

    void withdraw(Done done) {
        change("update activity set withdrawn = true where id = :id", Map.of("id", done.id()));
    }

    /** Begins the report of the browser's agency; its address. */
    static String begin(Browser browser, long round) {
        return Objects.requireNonNull(
                browser.post("/rounds/" + round + "/reports").next());
    }

    /** Begins, submits and accepts a report; its address. */
    String accepted(long round, long agency) {
        Browser focal = focal(agency);
        String address = begin(focal, round);
        acceptedNow(focal, address);
        return address;
    }

    void acceptedNow(Browser focal, String address) {
        submit(focal, address);
        officer.post(address + "/acceptance");
    }

    /** Submits, also where nothing was changed since it came back. */
    static Answer submit(Browser browser, String address) {
        return browser.post(address + "/submission", "number", "", "signedOn", "", "again", "true");
    }

    static long id(String address) {
        return Long.parseLong(address.replaceAll("\\D", ""));
    }

    /** The stored texts of a section, in their order. */
    List<String> texts(String report, long section) {
        return given
                .sql()
                .sql("""
                        select text from report_paragraph where report_id = :report and section_id = :section
                        order by position, id
                        """)
                .param("report", id(report))
                .param("section", section)
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** A paragraph with such words; there is one. */
    long paragraph(String report, String words) {
        return given.sql()
                .sql("select id from report_paragraph where report_id = :report and position(:words in text) > 0")
                .param("report", id(report))
                .param("words", words)
                .query(Long.class)
                .single();
    }

    String state(String report) {
        return Objects.requireNonNull(given.sql()
                .sql("select state from report where id = :id")
                .param("id", id(report))
                .query(String.class)
                .single());
    }

    /** Sends a form with a file in the field {@code signed}. */
    static Answer send(Browser browser, String address, byte[] file, String name, String... namesAndValues) {
        MockMultipartHttpServletRequestBuilder request = MockMvcRequestBuilders.multipart(java.net.URI.create(address));
        request.file(new MockMultipartFile("signed", name, "application/octet-stream", file));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        request.with(SecurityMockMvcRequestPostProcessors.csrf());
        return browser.send(request);
    }
}
