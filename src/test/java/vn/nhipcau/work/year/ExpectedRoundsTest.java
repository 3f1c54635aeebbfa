package vn.nhipcau.work.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;

/** Rounds that a regime will bring, on the board and in calendars, until they are opened. The sample's day is 16/5/2022. */
@ProductTest
class ExpectedRoundsTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    long agency;
    String title = "";
    String regime = "";
    Browser officer;
    Browser focal;

    @BeforeEach
    void giveARegime() {
        agency = given.agency();
        title = Given.unique("Báo cáo sơ kết");
        officer = browsers.as("chuyen-vien.stttt");
        focal = browsers.as(given.member(agency, Role.FOCAL_PERSON).signInName());
        regime = regime();
    }

    @Test
    void standsInTheCalendarUntilItIsOpened() {
        String address = FeedPagesTest.made(focal);
        StrictCalendar.Event planned = read(address).saying(title);
        assertThat(planned.get("SUMMARY")).isEqualTo("Hạn nộp báo cáo (dự kiến): " + title + " đợt hai 2022");
        assertThat(planned.get("DTSTART;VALUE=DATE")).isEqualTo("20220625");
        assertThat(planned.alarms()).isEmpty();

        open();
        StrictCalendar.Event opened = read(address).saying(title);
        assertThat(opened.get("SUMMARY")).isEqualTo("Hạn nộp báo cáo: " + title + " đợt hai 2022");
        assertThat(opened.alarms()).hasSize(2);
    }

    /** The first of its two terms is over. */
    @Test
    void standsOnTheBoardUntilItIsOpened() {
        String planned = "25/6 " + title + " đợt hai 2022 theo chế độ báo cáo, chưa mở kỳ";
        assertThat(due(focal)).containsExactly(planned);
        assertThat(due(officer)).containsExactly(planned);
        open();
        assertThat(due(focal)).containsExactly("25/6 " + title + " đợt hai 2022");
        assertThat(due(officer)).containsExactly("25/6 " + title + " đợt hai 2022");
    }

    @Test
    void isNothingToAnAgencyThatDoesNotReportByIt() {
        Browser stranger =
                browsers.as(given.member(given.agency(), Role.FOCAL_PERSON).signInName());
        assertThat(due(stranger)).isEmpty();
        assertThat(read(FeedPagesTest.made(stranger)).says(title)).isFalse();
    }

    @Test
    void roundOpenedByHandUnderItsTitleIsTheOneThatItMeans() {
        given.write(() -> given.sql()
                .sql("""
                        insert into reporting_round (title, kind, period_from, period_to, cut_off, opens, due, locks, lead_id,
                                                     issuer_id, place, opened_at, opened_by)
                        select :title, 'AD_HOC', '2022-05-01', '2022-06-15', '2022-06-15', '2022-05-10', '2022-06-20',
                               '2022-06-30', :agency, :agency, 'Quảng Trị', '2022-05-10T01:00:00Z', min(id) from member
                        """)
                .param("title", title + " đợt hai 2022")
                .param("agency", agency)
                .update());
        assertThat(due(officer)).containsExactly("20/6 " + title + " đợt hai 2022");
    }

    private void open() {
        officer.post(regime + "/rounds", "year", "2022", "term", "2");
    }

    private List<String> due(Browser by) {
        return by.get("/year?year=2022").page().select(".ydue li").eachText().stream()
                .filter(line -> line.contains(title))
                .toList();
    }

    private StrictCalendar read(String address) {
        return StrictCalendar.read(browsers.fresh().get(address).bytes());
    }

    /** Of the agency alone, in 2022 alone, due on 25/4 and on 25/6; its address. */
    private String regime() {
        String own = Long.toString(agency);
        List<String> fields = new ArrayList<>(List.of("title", "Chế độ thử", "kind", "THEMATIC", "frequency", "OTHER"));
        fields.addAll(List.of("law", "Quyết định thử", "validFrom", "1/1/2022", "validTo", "31/12/2022"));
        fields.addAll(List.of("outline", "1", "lead", own, "issuer", own, "place", "Quảng Trị", "members", own));
        fields.addAll(term(0, title + " đợt một {năm}", "4"));
        fields.addAll(term(1, title + " đợt hai {năm}", "6"));
        return Objects.requireNonNull(
                officer.post("/regimes", fields.toArray(String[]::new)).next());
    }

    /** Due on the 25th of a month. */
    private static List<String> term(int row, String named, String month) {
        List<String> fields = new ArrayList<>(List.of("terms[" + row + "].title", named));
        List<String> days =
                List.of("from", "1/1", "to", "15/", "cutOff", "15/", "opens", "1/", "due", "25/", "locks", "30/");
        for (int i = 0; i < days.size(); i += 2) {
            String day = days.get(i + 1);
            fields.addAll(List.of("terms[" + row + "]." + days.get(i), day.endsWith("/") ? day + month : day));
        }
        return fields;
    }
}
