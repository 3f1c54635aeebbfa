package vn.nhipcau.work.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** Who receives what, and by which due day. Each test has a year of its own. */
@ProductTest
class ReceiversTest {
    @Autowired
    Remind remind;

    @Autowired
    Given given;

    GivenReminders rounds;
    long agency;
    long focal;

    @BeforeEach
    void people() {
        rounds = new GivenReminders(given);
        agency = given.agency();
        focal = rounds.member(agency, Role.FOCAL_PERSON);
    }

    @Test
    void whoeverWantsNoLettersOrHasNoAddressIsToldInTheProduct() {
        LocalDate due = LocalDate.of(2041, 5, 22);
        long without = given.member(agency, Role.FOCAL_PERSON).id();
        rounds.change("update member set mail_wanted = false where id = :id", Map.of("id", focal));
        rounds.round("Kỳ tháng 5", due, 5, agency);
        remind.at(GivenReminders.morning(due));
        assertThat(rounds.told(focal)).hasSize(1);
        assertThat(rounds.told(without)).hasSize(1);
        assertThat(rounds.letters(focal)).isEmpty();
        assertThat(rounds.letters(without)).isEmpty();
    }

    @Test
    void everybodyIsToldInTheOwnLanguage() {
        LocalDate due = LocalDate.of(2042, 5, 22);
        rounds.change("update member set language = 'en' where id = :id", Map.of("id", focal));
        rounds.round("Kỳ tháng 5", due, 5, agency);
        remind.at(GivenReminders.morning(due.minusDays(1)));
        assertThat(rounds.told(focal)).containsExactly("21/5 1 day left to submit the report");
        assertThat(rounds.letters(focal))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains("Kỳ tháng 5: due 22 May 2042, 1 day left.", "There is no need to answer."));
    }

    @Test
    void whoIsNoLongerThereIsNotTold() {
        LocalDate due = LocalDate.of(2043, 5, 21);
        rounds.change("update member set active = false where id = :id", Map.of("id", focal));
        rounds.round("Kỳ tháng 5", due, 5, agency);
        remind.at(GivenReminders.morning(due));
        assertThat(rounds.told(focal)).isEmpty();
    }

    /** Told as the leader is, from the third day before; only on the days of the delegation. */
    @Test
    void whoStandsInForALeaderIsToldAsTheLeaderIs() {
        LocalDate due = LocalDate.of(2048, 5, 20);
        long leader = rounds.member(agency, Role.LEADER);
        long reader = rounds.member(agency, Role.READER);
        rounds.change(
                """
                insert into signing_delegation (agency_id, leader_id, delegate_id, from_day, to_day, reason, made_at, made_by)
                values (:agency, :leader, :reader, :from, :to, 'Đi công tác', now(), :leader)
                """, Map.of("agency", agency, "leader", leader, "reader", reader, "from", due.minusDays(2), "to", due));
        rounds.round("Kỳ tháng 5", due, 10, agency);
        for (LocalDate day = due.minusDays(14); !day.isAfter(due.plusDays(1)); day = day.plusDays(1)) {
            remind.at(GivenReminders.morning(day));
        }
        assertThat(rounds.told(reader))
                .containsExactly(
                        "18/5 Còn 2 ngày đến hạn nộp báo cáo",
                        "19/5 Còn 1 ngày đến hạn nộp báo cáo",
                        "20/5 Hôm nay là hạn nộp báo cáo");
        assertThat(rounds.told(leader)).hasSize(4).endsWith("21/5 Báo cáo quá hạn 1 ngày");
    }

    /** In the lead office those who do its work are in charge of its own report too. */
    @Test
    void leadOfficeIsRemindedOfItsOwnReport() {
        LocalDate due = LocalDate.of(2044, 5, 25);
        long officer = rounds.member(rounds.lead, Role.LEAD_OFFICE);
        long elsewhere = rounds.member(agency, Role.LEAD_OFFICE);
        rounds.round("Kỳ tháng 5", due, 5, agency, rounds.lead);
        remind.at(GivenReminders.morning(due.minusDays(7)));
        remind.at(GivenReminders.morning(due.plusDays(1)));
        assertThat(rounds.lines(officer))
                .containsExactly(
                        "Kỳ tháng 5: hạn nộp 25/5/2044, còn 7 ngày. Cơ quan chưa nộp báo cáo.",
                        "Kỳ tháng 5: hạn nộp 25/5/2044, đã quá 1 ngày. Cơ quan chưa nộp báo cáo.",
                        "Kỳ tháng 5: hạn nộp 25/5/2044, còn 2 cơ quan chưa nộp báo cáo.");
        assertThat(rounds.told(elsewhere)).isEmpty();
    }

    /** The view is the one place that knows of more time given to one agency. */
    @Test
    void agencyWithMoreTimeIsRemindedByItsOwnDay() {
        LocalDate due = LocalDate.of(2045, 5, 25);
        long extended = given.agency();
        long patient = rounds.member(extended, Role.FOCAL_PERSON);
        long round = rounds.round("Kỳ tháng 5", due, 5, agency, extended);
        remind.at(GivenReminders.morning(due.minusDays(7)));
        given.write(() -> given.sql()
                .sql("""
                        insert into round_extension (round_id, agency_id, until, reason, given_at, given_by, actor)
                        select :round, :agency, :until, 'Chuyển trụ sở', now(), min(id), 'Chuyên viên' from member
                        """)
                .param("round", round)
                .param("agency", extended)
                .param("until", due.plusDays(12))
                .update());
        for (int day = -6; day <= 12; day++) {
            remind.at(GivenReminders.morning(due.plusDays(day)));
        }
        assertThat(rounds.told(focal))
                .containsExactly(
                        "18/5 Còn 7 ngày đến hạn nộp báo cáo",
                        "22/5 Còn 3 ngày đến hạn nộp báo cáo",
                        "24/5 Còn 1 ngày đến hạn nộp báo cáo",
                        "25/5 Hôm nay là hạn nộp báo cáo",
                        "26/5 Báo cáo quá hạn 1 ngày");
        assertThat(rounds.told(patient))
                .containsExactly(
                        "18/5 Còn 7 ngày đến hạn nộp báo cáo",
                        "23/5 Còn 14 ngày đến hạn nộp báo cáo",
                        "30/5 Còn 7 ngày đến hạn nộp báo cáo",
                        "5/6 Còn 1 ngày đến hạn nộp báo cáo",
                        "6/6 Hôm nay là hạn nộp báo cáo");
        assertThat(rounds.settled(patient, round)).hasSize(7);
    }
}
