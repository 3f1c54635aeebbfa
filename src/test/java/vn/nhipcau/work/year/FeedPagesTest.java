package vn.nhipcau.work.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;
import vn.nhipcau.work.YearSamples;

/** A member's private calendar: whoever has its address reads it, and reads no more than the member may. */
@ProductTest
class FeedPagesTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    long agency;
    String round = "";
    long roundId;
    Browser focal;
    Browser program;

    @BeforeEach
    void giveARound() {
        agency = given.agency(Given.unique("Sở Thử; nghiệm, đặc biệt"));
        round = Given.unique("Kỳ đột xuất, khẩn; số");
        roundId = round(agency, round);
        focal = browsers.as(given.member(agency, Role.FOCAL_PERSON).signInName());
        program = browsers.fresh();
    }

    @Test
    void dueDayOfTheOwnAgencysRoundIsInItWithItsAlarms() {
        StrictCalendar.Event due = read(made(focal)).saying(round);
        assertThat(due.get("DTSTART;VALUE=DATE")).isEqualTo("20220620");
        assertThat(due.get("DTEND;VALUE=DATE")).isEqualTo("20220621");
        assertThat(due.alarms()).hasSize(2);
        assertThat(due.get("URL")).endsWith("/reports");
    }

    @Test
    void roundsOfOthersAreInTheLeadOfficesCalendarAlone() {
        long other = given.agency();
        Browser stranger = browsers.as(given.member(other, Role.FOCAL_PERSON).signInName());
        Browser leader = browsers.as(given.member(other, Role.LEADER).signInName());
        Browser office = browsers.as(given.member(other, Role.LEAD_OFFICE).signInName());
        assertThat(read(made(stranger)).says(round)).isFalse();
        assertThat(read(made(leader)).says(round)).isFalse();
        assertThat(read(made(office)).says(round)).isTrue();
    }

    @Test
    void whatTheOwnAgencyHasFiledAlarmsNobodyInIt() {
        Browser office = browsers.as(given.member(agency, Role.LEAD_OFFICE).signInName());
        String address = made(office);
        assertThat(read(address).saying(round).alarms()).hasSize(2);
        focal.post("/rounds/" + roundId + "/reports");
        given.write(() -> given.sql()
                .sql(
                        "update report set state = 'SUBMITTED', submitted_at = '2022-05-16T01:00:00Z' where round_id = :round")
                .param("round", roundId)
                .update());
        assertThat(read(made(focal)).saying(round).alarms()).isEmpty();
        assertThat(read(address).saying(round).alarms()).isEmpty();
        assertThat(read(address).saying(round).get("SUMMARY"))
                .as("others may still have to")
                .startsWith("Hạn nộp báo cáo");
    }

    @Test
    void endOfTheTasksTimeIsInItUntilTheLeadSaysThatItIsDone() {
        long task = new YearSamples(given).task(agency);
        String address = made(focal);
        assertThat(read(address).saying("Việc thử").get("DTSTART;VALUE=DATE")).isEqualTo("20220630");
        focal.post("/tasks/" + task + "/progress", "state", "POSTPONED", "reason", "Chờ", "until", "15/8/2022");
        assertThat(read(address).saying("Việc thử").get("DTSTART;VALUE=DATE")).isEqualTo("20220815");
        focal.post("/tasks/" + task + "/progress", "state", "DONE", "version", "1");
        assertThat(read(address).says("Việc thử")).isFalse();
    }

    @Test
    void changeCountsUpAndKeepsTheIdentity() {
        String address = made(focal);
        StrictCalendar.Event before = read(address).saying(round);
        given.write(() -> {
            given.sql().sql("""
                            insert into trail (at, actor, act, title, address)
                            values ('2022-05-17T01:00:00Z', 'Thử', 'round.changed', 'Kỳ', :address)
                            """).param("address", "/rounds/" + roundId).update();
            return given.sql()
                    .sql("update reporting_round set due = '2022-06-22', version = version + 1 where id = :id")
                    .param("id", roundId)
                    .update();
        });
        StrictCalendar.Event after = read(address).saying(round);
        assertThat(after.get("UID")).isEqualTo(before.get("UID"));
        assertThat(Integer.parseInt(after.get("SEQUENCE"))).isGreaterThan(Integer.parseInt(before.get("SEQUENCE")));
        assertThat(after.get("LAST-MODIFIED")).isEqualTo("20220517T010000Z");
        assertThat(after.get("DTSTART;VALUE=DATE")).isEqualTo("20220622");
    }

    @Test
    void unchangedCalendarIsAnsweredByItsTagAlone() {
        String address = made(focal);
        Answer first = program.get(address);
        assertThat(first.response().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        String tag = Objects.requireNonNull(first.response().getHeader("ETag"));
        Answer again = program.send(MockMvcRequestBuilders.get(address).header("If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isEmpty();
    }

    @Test
    void addressIsToldOnceAndOnlyItsHashIsKept() {
        String address = made(focal);
        String token = address.replaceAll(".*/|\\.ics$", "");
        assertThat(focal.get("/year/feed").body()).doesNotContain(token);
        assertThat(given.sql()
                        .sql("select count(*) from calendar_feed where strpos(calendar_feed::text, :token) > 0")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(token).hasSize(43);
    }

    @Test
    void newAddressEndsTheOldAndRevokingEndsBoth() {
        String old = made(focal);
        String address = made(focal);
        assertThat(program.get(old).status()).isEqualTo(404);
        assertThat(program.get(address).status()).isEqualTo(200);
        focal.post("/year/feed/removal");
        assertThat(program.get(address).status()).isEqualTo(404);
    }

    @Test
    void memberWhoWasClosedHasNoCalendar() {
        Given.Made member = given.member(agency, Role.READER);
        String address = made(browsers.as(member.signInName()));
        given.write(() -> given.sql()
                .sql("update member set active = false where id = :id")
                .param("id", member.id())
                .update());
        assertThat(program.get(address).status()).isEqualTo(404);
    }

    @Test
    void whoGuessesIsSoonNotAnsweredAnyMore() {
        Browser guesser = browsers.fresh();
        for (int guess = 0; guess < FeedPatience.OF_GUESSER; guess++) {
            assertThat(guesser.get("/feeds/guess" + guess + ".ics").status()).isEqualTo(404);
        }
        Answer answer = guesser.get("/feeds/guess.ics");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.response().getHeader("Retry-After")).isEqualTo("900");
    }

    private StrictCalendar read(String address) {
        Answer answer = program.get(address);
        assertThat(answer.status()).isEqualTo(200);
        return StrictCalendar.read(answer.bytes());
    }

    /** The address of a new private calendar. */
    static String made(Browser by) {
        String address = by.post("/year/feed").page().select("#address").val();
        return address.substring(address.indexOf("/feeds/"));
    }

    /** A round due on 20/6/2022, in which one agency reports. */
    private long round(long by, String title) {
        return given.write(() -> {
            long id = given.sql()
                    .sql("""
                    insert into reporting_round (title, kind, period_from, period_to, cut_off, opens, due, locks, lead_id,
                                                 issuer_id, place, opened_at, opened_by)
                    select :title, 'AD_HOC', '2022-05-01', '2022-06-15', '2022-06-15', '2022-05-10', '2022-06-20', '2022-06-30',
                           :agency, :agency, 'Quảng Trị', '2022-05-10T01:00:00Z', min(id) from member
                    returning id
                    """)
                    .param("title", title)
                    .param("agency", by)
                    .query(Long.class)
                    .single();
            given.sql()
                    .sql("insert into round_agency values (:round, :agency, 1)")
                    .param("round", id)
                    .param("agency", by)
                    .update();
            return id;
        });
    }
}
