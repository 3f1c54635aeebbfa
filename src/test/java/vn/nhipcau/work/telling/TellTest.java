package vn.nhipcau.work.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;
import vn.nhipcau.work.reminders.GivenReminders;

/** Who is told of what was done to rounds and reports, when, and that it is once. Each test has a year of its own. */
@ProductTest
class TellTest {
    @Autowired
    Tell tell;

    @Autowired
    Given given;

    GivenTellings it;
    long agency;
    long focal;
    long leader;
    long officer;

    @BeforeEach
    void people() {
        it = new GivenTellings(given);
        agency = given.agency();
        focal = it.rounds.member(agency, Role.FOCAL_PERSON);
        leader = it.rounds.member(agency, Role.LEADER);
        officer = it.rounds.member(it.rounds.lead, Role.LEAD_OFFICE);
    }

    private static Instant at(LocalDate day, int hour) {
        return GivenReminders.at(day, hour, 0);
    }

    private List<String> told(long member) {
        return it.rounds.told(member);
    }

    @Test
    void roundIsToldToFocalPersonsOnceOnTheDayOnWhichItOpens() {
        LocalDate due = LocalDate.of(2061, 5, 25);
        it.rounds.round("Kỳ tháng 5", due, 10, agency);
        LocalDate opens = due.minusDays(21);
        for (LocalDate day = opens.minusDays(2); day.isBefore(opens.plusDays(3)); day = day.plusDays(1)) {
            tell.at(GivenReminders.at(day, 6, 59));
            tell.at(at(day, 8));
            tell.at(at(day, 15));
        }
        assertThat(told(focal)).containsExactly("4/5 Mở kỳ báo cáo, hạn nộp 25/5/2061");
        assertThat(it.rounds.lines(focal)).singleElement().asString().contains("Kỳ tháng 5", "25/5/2061");
        assertThat(it.rounds.subjects(focal)).containsExactly("Mở kỳ báo cáo, hạn nộp 25/5/2061: Kỳ tháng 5");
        assertThat(told(leader)).isEmpty();
        assertThat(told(officer)).isEmpty();
    }

    @Test
    void agencyThatJoinsARoundLaterIsToldThenAndOneThatHasFiledIsNot() {
        LocalDate due = LocalDate.of(2062, 5, 25);
        long prompt = given.agency();
        long ready = it.rounds.member(prompt, Role.FOCAL_PERSON);
        long round = it.rounds.round("Kỳ tháng 5", due, 10, prompt);
        it.rounds.report(round, prompt, "SUBMITTED", at(due.minusDays(21), 5));
        tell.at(at(due.minusDays(20), 8));
        assertThat(told(focal)).isEmpty();
        it.rounds.change(
                "insert into round_agency values (:round, :agency, 2)", Map.of("round", round, "agency", agency));
        tell.at(at(due.minusDays(10), 8));
        assertThat(told(focal)).containsExactly("15/5 Mở kỳ báo cáo, hạn nộp 25/5/2062");
        assertThat(told(ready)).isEmpty();
    }

    @Test
    void moreTimeIsToldToFocalPersonsAndLeadersAndSoIsItsEnd() {
        LocalDate due = LocalDate.of(2063, 5, 25);
        long round = it.rounds.round("Kỳ tháng 5", due, 10, agency);
        LocalDate day = due.minusDays(1);
        tell.at(at(due.minusDays(20), 8));
        long extension = it.moreTime(round, agency, due.plusDays(5), "Chờ số liệu cửa khẩu", officer, at(day, 9));
        tell.at(at(day, 10));
        tell.at(at(day, 11));
        assertThat(told(leader)).containsExactly("24/5 Được gia hạn nộp báo cáo đến 30/5/2063");
        assertThat(told(focal)).hasSize(2).endsWith("24/5 Được gia hạn nộp báo cáo đến 30/5/2063");
        assertThat(it.rounds.lines(leader)).last().isEqualTo("Lý do: Chờ số liệu cửa khẩu");
        it.takeBackTime(extension, officer, at(due, 9));
        tell.at(at(due, 10));
        assertThat(told(leader)).hasSize(2).endsWith("25/5 Đã thu hồi gia hạn nộp báo cáo, hạn nộp 25/5/2063");
        assertThat(it.rounds.letters(leader)).hasSize(2);
        assertThat(told(officer)).isEmpty();
    }

    @Test
    void timeThatWasTakenBackBeforeAnybodyHeardOfItIsNotToldAsGiven() {
        LocalDate due = LocalDate.of(2064, 5, 26);
        long round = it.rounds.round("Kỳ tháng 5", due, 10, agency);
        long extension = it.moreTime(round, agency, due.plusDays(5), "Nhầm cơ quan", officer, at(due, 9));
        it.takeBackTime(extension, officer, at(due, 9));
        tell.at(at(due, 10));
        assertThat(told(leader)).noneMatch(title -> title.contains("Được gia hạn"));
    }

    /** The focal person submits; a colleague who wrote in it is no focal person; the officer judges it. */
    @Test
    void whatIsDoneToAReportIsToldToThoseWhoWroteItWithItsReason() {
        LocalDate due = LocalDate.of(2065, 5, 26);
        long writer = it.rounds.member(agency, Role.READER);
        long round = it.rounds.round("Kỳ tháng 5", due, 10, agency);
        long report = it.report(round, agency, writer);
        LocalDate day = LocalDate.of(2065, 5, 11);
        it.move(report, "DRAFT", "SUBMITTED", focal, at(day, 8));
        it.move(report, "SUBMITTED", "RETURNED", officer, at(day, 9), "Nêu rõ nơi tổ chức.", null);
        it.move(report, "RETURNED", "SUBMITTED", focal, at(day, 10));
        long accepted = it.move(report, "SUBMITTED", "ACCEPTED", officer, at(day, 11));
        tell.at(at(day, 12));
        it.move(report, "ACCEPTED", "REOPENED", officer, at(day, 13), "Đếm hai lần.", accepted);
        tell.at(at(day, 14));
        List<String> all =
                List.of("11/5 Báo cáo bị trả lại", "11/5 Báo cáo đã được tiếp nhận", "11/5 Báo cáo được mở lại để sửa");
        assertThat(told(writer)).isEqualTo(all);
        assertThat(told(focal)).containsAll(all).noneMatch(title -> title.contains("nộp lại"));
        assertThat(it.rounds.lines(writer)).contains("Lý do: Nêu rõ nơi tổ chức.", "Lý do: Đếm hai lần.");
        assertThat(it.rounds.letters(writer)).hasSize(3);
        assertThat(told(leader)).isEmpty();
    }

    @Test
    void whoDidItIsNotTold() {
        LocalDate due = LocalDate.of(2066, 5, 26);
        long second = it.rounds.member(it.rounds.lead, Role.LEAD_OFFICE);
        long round = it.rounds.round("Kỳ tháng 5", due, 10, it.rounds.lead);
        LocalDate day = LocalDate.of(2066, 5, 11);
        tell.at(at(day, 8));
        assertThat(told(officer)).as("their own report").hasSize(1);
        long report = it.report(round, it.rounds.lead, officer);
        it.move(report, "DRAFT", "SUBMITTED", officer, at(day, 9));
        it.move(report, "SUBMITTED", "RETURNED", second, at(day, 10), "Bổ sung", null);
        tell.at(at(day, 11));
        assertThat(told(officer)).hasSize(2).endsWith("11/5 Báo cáo bị trả lại");
        assertThat(told(second)).hasSize(2).last().asString().endsWith("đã nộp báo cáo");
    }

    @Test
    void ofAReturnThatIsUndoneOnlyThoseHearWhoHeardOfTheReturn() {
        LocalDate due = LocalDate.of(2067, 5, 25);
        long round = it.rounds.round("Kỳ tháng 5", due, 10, agency);
        long report = it.report(round, agency, focal);
        LocalDate day = LocalDate.of(2067, 5, 11);
        it.move(report, "DRAFT", "SUBMITTED", focal, at(day, 8));
        long unheard = it.move(report, "SUBMITTED", "RETURNED", officer, at(day, 9), "Nhầm", null);
        it.move(report, "RETURNED", "SUBMITTED", officer, at(day, 9), null, unheard);
        tell.at(at(day, 10));
        assertThat(told(focal)).noneMatch(title -> title.contains("trả lại"));
        long heard = it.move(report, "SUBMITTED", "RETURNED", officer, at(day, 11), "Nhầm nữa", null);
        tell.at(at(day, 12));
        it.move(report, "RETURNED", "SUBMITTED", officer, at(day, 13), null, heard);
        tell.at(at(day, 14));
        assertThat(told(focal)).endsWith("11/5 Báo cáo bị trả lại", "11/5 Đã hủy việc trả lại báo cáo");
    }

    @Test
    void everybodyIsToldInTheOwnLanguageAndByMailOnlyWhoWantsIt() {
        LocalDate due = LocalDate.of(2068, 5, 25);
        long without = given.member(agency, Role.FOCAL_PERSON).id();
        it.rounds.change("update member set mail_wanted = false where id = :id", Map.of("id", leader));
        it.rounds.change("update member set language = 'en' where id = :id", Map.of("id", focal));
        long round = it.rounds.round("Kỳ tháng 5", due, 10, agency);
        it.moreTime(round, agency, due.plusDays(2), "Mưa lũ", officer, at(due, 6));
        tell.at(GivenReminders.at(due, 6, 30));
        assertThat(told(focal)).containsExactly("25/5 More time to report, until 27 May 2068");
        assertThat(it.rounds.letters(focal)).singleElement().asString().contains("Reason: Mưa lũ", "no need to answer");
        assertThat(told(leader)).hasSize(1);
        assertThat(told(without)).hasSize(1);
        assertThat(it.rounds.letters(leader)).isEmpty();
        assertThat(it.rounds.letters(without)).isEmpty();
    }

    /** The program dies over one letter; two that work at once, and again, tell the rest. */
    @Test
    void whateverDiesAllAreToldOnce() throws Exception {
        LocalDate due = LocalDate.of(2069, 5, 28);
        long other = given.agency();
        long another = it.rounds.member(other, Role.FOCAL_PERSON);
        it.rounds.round("Kỳ tháng 5", due, 10, agency, other);
        Instant now = at(due.minusDays(21), 8);
        given.sql().sql("""
                create function may_kill() returns trigger language plpgsql as $$
                begin raise exception 'killed'; end $$
                """).update();
        given.sql()
                .sql("create trigger may_kill before insert on outbox for each row when (new.address = '"
                        + GivenReminders.mail(focal) + "') execute function may_kill()")
                .update();
        tell.at(now);
        assertThat(told(focal)).as("with its letter or not at all").isEmpty();
        assertThat(told(another)).hasSize(1);
        given.sql().sql("drop function may_kill cascade").update();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                all.add(pool.submit(() -> tell.at(now)));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        assertThat(told(focal)).hasSize(1);
        assertThat(told(another)).hasSize(1);
        assertThat(it.rounds.letters(focal)).hasSize(1);
        assertThat(it.rounds.letters(another)).hasSize(1);
    }
}
