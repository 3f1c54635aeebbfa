package vn.nhipcau.work.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** Who is told of a due day, when, and in which words. Each test has a year of its own. */
@ProductTest
class RemindTest {
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

    /** The due day is a Wednesday; three days before is a Sunday, so that step waits for the Monday. */
    @Test
    void eachStepIsToldOnItsDayToThoseWhomItConcerns() {
        LocalDate due = LocalDate.of(2031, 5, 28);
        long leader = rounds.member(agency, Role.LEADER);
        long reader = rounds.member(agency, Role.READER);
        long officer = rounds.member(rounds.lead, Role.LEAD_OFFICE);
        rounds.round("Kỳ tháng 5", due, 13, agency);
        days(due.minusDays(25), due.plusDays(25));
        assertThat(rounds.told(focal))
                .containsExactly(
                        "14/5 Còn 14 ngày đến hạn nộp báo cáo",
                        "21/5 Còn 7 ngày đến hạn nộp báo cáo",
                        "26/5 Còn 2 ngày đến hạn nộp báo cáo",
                        "27/5 Còn 1 ngày đến hạn nộp báo cáo",
                        "28/5 Hôm nay là hạn nộp báo cáo",
                        "29/5 Báo cáo quá hạn 1 ngày",
                        "5/6 Báo cáo quá hạn 8 ngày");
        assertThat(rounds.told(leader))
                .containsExactly(
                        "26/5 Còn 2 ngày đến hạn nộp báo cáo",
                        "27/5 Còn 1 ngày đến hạn nộp báo cáo",
                        "28/5 Hôm nay là hạn nộp báo cáo",
                        "29/5 Báo cáo quá hạn 1 ngày",
                        "5/6 Báo cáo quá hạn 8 ngày");
        assertThat(rounds.told(officer))
                .containsExactly("29/5 1 cơ quan quá hạn nộp báo cáo", "5/6 1 cơ quan quá hạn nộp báo cáo");
        assertThat(rounds.told(reader)).isEmpty();
        assertThat(rounds.subjects(focal)).hasSize(7).startsWith("Còn 14 ngày đến hạn nộp báo cáo: Kỳ tháng 5");
        assertThat(rounds.lines(focal))
                .startsWith("Kỳ tháng 5: hạn nộp 28/5/2031, còn 14 ngày. Cơ quan chưa nộp báo cáo.")
                .endsWith("Kỳ tháng 5: hạn nộp 28/5/2031, đã quá 8 ngày. Cơ quan chưa nộp báo cáo.");
    }

    @Test
    void whoHasFiledHearsNothingMore() {
        LocalDate due = LocalDate.of(2032, 5, 26);
        long other = given.agency();
        long late = rounds.member(other, Role.FOCAL_PERSON);
        long officer = rounds.member(rounds.lead, Role.LEAD_OFFICE);
        long round = rounds.round("Kỳ tháng 5", due, 10, agency, other);
        days(due.minusDays(14), due.minusDays(8));
        rounds.report(round, agency, "SUBMITTED", GivenReminders.morning(due.minusDays(8)));
        days(due.minusDays(7), due.plusDays(1));
        assertThat(rounds.told(focal)).containsExactly("12/5 Còn 14 ngày đến hạn nộp báo cáo");
        assertThat(rounds.told(late)).hasSize(6).endsWith("27/5 Báo cáo quá hạn 1 ngày");
        assertThat(rounds.lines(officer))
                .containsExactly("Kỳ tháng 5: hạn nộp 26/5/2032, còn 1 cơ quan chưa nộp báo cáo.");
        rounds.report(round, other, "ACCEPTED", GivenReminders.morning(due.plusDays(2)));
        days(due.plusDays(2), due.plusDays(10));
        assertThat(rounds.told(late)).hasSize(6);
        assertThat(rounds.told(officer)).hasSize(1);
    }

    @Test
    void returnedReportIsToldOfInItsOwnWords() {
        LocalDate due = LocalDate.of(2033, 5, 25);
        long round = rounds.round("Kỳ tháng 5", due, 12, agency);
        rounds.report(round, agency, "SUBMITTED", GivenReminders.morning(due.minusDays(15)));
        days(due.minusDays(14), due.minusDays(2));
        rounds.report(round, agency, "RETURNED", null);
        days(due.minusDays(1), due.plusDays(1));
        assertThat(rounds.told(focal))
                .containsExactly(
                        "24/5 Báo cáo bị trả lại, còn 1 ngày đến hạn nộp",
                        "25/5 Báo cáo bị trả lại, hôm nay là hạn nộp",
                        "26/5 Báo cáo bị trả lại, quá hạn 1 ngày");
        assertThat(rounds.lines(focal))
                .first()
                .isEqualTo("Kỳ tháng 5: báo cáo bị trả lại, chưa nộp lại. Hạn nộp 25/5/2033, còn 1 ngày.");
        rounds.report(round, agency, "SUBMITTED", GivenReminders.morning(due.plusDays(2)));
        days(due.plusDays(2), due.plusDays(12));
        assertThat(rounds.told(focal)).hasSize(3);
    }

    @Test
    void reopenedReportIsRemindedOfThoughItStaysFiled() {
        LocalDate due = LocalDate.of(2043, 5, 27);
        long round = rounds.round("Kỳ tháng 5", due, 12, agency);
        rounds.report(round, agency, "ACCEPTED", GivenReminders.morning(due.minusDays(15)));
        days(due.minusDays(14), due.minusDays(2));
        assertThat(rounds.told(focal)).isEmpty();
        rounds.report(round, agency, "REOPENED", null);
        days(due.minusDays(1), due.minusDays(1));
        assertThat(rounds.told(focal)).containsExactly("26/5 Báo cáo mở lại để sửa, còn 1 ngày đến hạn nộp");
        assertThat(rounds.lines(focal))
                .containsExactly("Kỳ tháng 5: báo cáo mở lại để sửa, chưa nộp lại. Hạn nộp 27/5/2043, còn 1 ngày.");
    }

    @Test
    void severalRoundsMakeOneDigest() {
        LocalDate due = LocalDate.of(2034, 5, 30);
        rounds.round("Kỳ sáu tháng", due, 10, agency);
        rounds.round("Báo cáo chuyên đề", due.minusDays(6), 10, agency);
        days(due.minusDays(7), due.minusDays(7));
        assertThat(rounds.told(focal)).containsExactly("23/5 Nhắc 2 việc về hạn báo cáo");
        assertThat(rounds.lines(focal))
                .containsExactly(
                        "Báo cáo chuyên đề: hạn nộp 24/5/2034, còn 1 ngày. Cơ quan chưa nộp báo cáo.",
                        "Kỳ sáu tháng: hạn nộp 30/5/2034, còn 7 ngày. Cơ quan chưa nộp báo cáo.");
        assertThat(rounds.letters(focal))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains("Báo cáo chuyên đề: hạn nộp 24/5/2034", "Kỳ sáu tháng: hạn nộp 30/5/2034"));
    }

    /** What falls due later on a day whose digest went out waits for the next. */
    @Test
    void dayHasOneDigestWhateverComes() {
        LocalDate due = LocalDate.of(2035, 5, 25);
        rounds.round("Kỳ sáu tháng", due, 10, agency);
        remind.at(GivenReminders.at(due.minusDays(3), 7, 5));
        rounds.round("Đột xuất", due.minusDays(1), 10, agency);
        remind.at(GivenReminders.at(due.minusDays(3), 15, 0));
        assertThat(rounds.told(focal)).containsExactly("22/5 Còn 3 ngày đến hạn nộp báo cáo");
        remind.at(GivenReminders.at(due.minusDays(2), 7, 5));
        assertThat(rounds.lines(focal)).endsWith("Đột xuất: hạn nộp 24/5/2035, còn 1 ngày. Cơ quan chưa nộp báo cáo.");
    }

    @Test
    void ofMissedStepsTheMostUrgentIsTold() {
        LocalDate due = LocalDate.of(2036, 5, 28);
        long round = rounds.round("Kỳ tháng 5", due, 40, agency);
        days(due.minusDays(2), due.minusDays(2));
        assertThat(rounds.told(focal)).containsExactly("26/5 Còn 2 ngày đến hạn nộp báo cáo");
        assertThat(rounds.settled(focal, round)).containsExactly("14 passed", "7 passed", "3 told");
        days(due.plusDays(20), due.plusDays(20));
        assertThat(rounds.told(focal)).endsWith("17/6 Báo cáo quá hạn 20 ngày").hasSize(2);
        assertThat(rounds.settled(focal, round))
                .containsExactly(
                        "14 passed",
                        "7 passed",
                        "3 told",
                        "1 passed",
                        "0 passed",
                        "-1 passed",
                        "-8 passed",
                        "-15 told");
    }

    @Test
    void clockThatJumpsBackRepeatsNothing() {
        LocalDate due = LocalDate.of(2037, 5, 27);
        rounds.round("Kỳ tháng 5", due, 20, agency);
        days(due, due);
        days(due.minusDays(20), due);
        assertThat(rounds.told(focal)).containsExactly("27/5 Hôm nay là hạn nộp báo cáo");
        days(due, due.plusDays(1));
        assertThat(rounds.told(focal)).hasSize(2).endsWith("28/5 Báo cáo quá hạn 1 ngày");
    }

    @Test
    void nobodyIsRemindedBeforeSeven() {
        LocalDate due = LocalDate.of(2038, 5, 25);
        rounds.round("Kỳ tháng 5", due, 5, agency);
        remind.at(GivenReminders.at(due, 6, 59));
        assertThat(rounds.told(focal)).isEmpty();
        remind.at(GivenReminders.at(due, 7, 0));
        assertThat(rounds.told(focal)).hasSize(1);
    }

    /** Due on a Monday: the day before is told on the Sunday. Due on a Tuesday: three days before is a Saturday and waits. */
    @Test
    void restIsDisturbedOnlyByWhatCannotWait() {
        LocalDate monday = LocalDate.of(2039, 5, 23);
        LocalDate tuesday = LocalDate.of(2040, 5, 29);
        rounds.round("Kỳ thứ Hai", monday, 7, agency);
        days(monday.minusDays(4), monday.plusDays(1));
        assertThat(rounds.told(focal))
                .containsExactly(
                        "19/5 Còn 4 ngày đến hạn nộp báo cáo",
                        "20/5 Còn 3 ngày đến hạn nộp báo cáo",
                        "22/5 Còn 1 ngày đến hạn nộp báo cáo",
                        "23/5 Hôm nay là hạn nộp báo cáo",
                        "24/5 Báo cáo quá hạn 1 ngày");
        rounds.round("Kỳ thứ Ba", tuesday, 7, agency);
        days(tuesday.minusDays(7), tuesday);
        assertThat(rounds.told(focal).subList(5, rounds.told(focal).size()))
                .containsExactly(
                        "22/5 Còn 7 ngày đến hạn nộp báo cáo",
                        "28/5 Còn 1 ngày đến hạn nộp báo cáo",
                        "29/5 Hôm nay là hạn nộp báo cáo");
    }

    private void days(LocalDate from, LocalDate to) {
        from.datesUntil(to.plusDays(1)).map(GivenReminders::morning).forEach(remind::at);
    }
}
