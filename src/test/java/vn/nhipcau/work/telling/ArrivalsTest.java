package vn.nhipcau.work.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;
import vn.nhipcau.work.reminders.GivenReminders;

/** The lead office hears of each report in the product, and once a day of all by letter. */
@ProductTest
class ArrivalsTest {
    @Autowired
    Tell tell;

    @Autowired
    Given given;

    GivenTellings it;
    long officer;
    long first;
    long second;

    @BeforeEach
    void people() {
        it = new GivenTellings(given);
        officer = it.rounds.member(it.rounds.lead, Role.LEAD_OFFICE);
        first = given.agency(Given.unique("Sở Một"));
        second = given.agency(Given.unique("Sở Hai"));
    }

    private long submitted(long round, long agency, LocalDate day, int hour) {
        long focal = it.rounds.member(agency, Role.FOCAL_PERSON);
        long report = it.report(round, agency, focal);
        it.move(report, "DRAFT", "SUBMITTED", focal, GivenReminders.at(day, hour, 0));
        return report;
    }

    @Test
    void eachReportIsALineAndADayIsOneLetterInTheMorningAfter() {
        LocalDate tuesday = LocalDate.of(2071, 5, 12);
        long round = it.rounds.round("Kỳ tháng 5", LocalDate.of(2071, 5, 25), 10, first, second);
        submitted(round, first, tuesday, 9);
        submitted(round, second, tuesday, 10);
        tell.at(GivenReminders.at(tuesday, 11, 0));
        assertThat(it.rounds.told(officer))
                .hasSize(2)
                .allMatch(title -> title.startsWith("12/5 Sở ") && title.endsWith(" đã nộp báo cáo"));
        assertThat(it.rounds.letters(officer)).isEmpty();
        tell.at(GivenReminders.at(tuesday.plusDays(1), 6, 59));
        assertThat(it.rounds.letters(officer)).isEmpty();
        tell.at(GivenReminders.at(tuesday.plusDays(1), 7, 0));
        tell.at(GivenReminders.at(tuesday.plusDays(1), 9, 0));
        tell.at(GivenReminders.at(tuesday.plusDays(2), 7, 0));
        assertThat(it.rounds.subjects(officer)).containsExactly("2 báo cáo mới nộp");
        assertThat(it.rounds.letters(officer))
                .singleElement()
                .asString()
                .contains("Kỳ tháng 5: 2 báo cáo mới nộp, của Sở Một", "; Sở Hai");
        assertThat(it.rounds.told(officer)).hasSize(2);
    }

    /** 16/5/2071 is a Saturday. */
    @Test
    void whatComesOnAFridayIsWrittenOfOnMondayAndWhatWasTakenBackIsNot() {
        LocalDate friday = LocalDate.of(2071, 5, 15);
        long round = it.rounds.round("Kỳ tháng 5", LocalDate.of(2071, 5, 25), 10, first, second);
        submitted(round, first, friday, 9);
        long back = submitted(round, second, friday, 10);
        long move = given.sql()
                .sql("select max(id) from report_move where report_id = :id")
                .param("id", back)
                .query(Long.class)
                .single();
        it.move(back, "SUBMITTED", "DRAFT", officer, GivenReminders.at(friday, 11, 0), null, move);
        tell.at(GivenReminders.at(friday.plusDays(1), 8, 0));
        assertThat(it.rounds.letters(officer)).isEmpty();
        tell.at(GivenReminders.at(friday.plusDays(3), 8, 0));
        assertThat(it.rounds.letters(officer))
                .singleElement()
                .asString()
                .contains("1 báo cáo mới nộp, của Sở Một")
                .doesNotContain("Sở Hai");
    }

    @Test
    void reportThatCameTwiceIsCountedOnce() {
        LocalDate day = LocalDate.of(2071, 5, 19);
        long round = it.rounds.round("Kỳ tháng 5", LocalDate.of(2071, 5, 25), 10, first);
        long report = submitted(round, first, day, 8);
        it.move(report, "SUBMITTED", "RETURNED", officer, GivenReminders.at(day, 9, 0), "Bổ sung", null);
        long focal = it.rounds.member(first, Role.FOCAL_PERSON);
        it.move(report, "RETURNED", "SUBMITTED", focal, GivenReminders.at(day, 10, 0));
        tell.at(GivenReminders.at(day.plusDays(1), 8, 0));
        assertThat(it.rounds.subjects(officer)).containsExactly("1 báo cáo mới nộp");
        assertThat(it.rounds.letters(officer)).singleElement().asString().contains("(nộp lại)");
    }
}
