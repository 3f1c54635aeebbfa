package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.work.reporting.GivenReports.ACTIVITIES;
import static vn.nhipcau.work.reporting.GivenReports.COURSES;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;
import vn.nhipcau.work.reporting.GivenReports.Done;

/** An agency's report begins filled from what it logged, and its figures stay bound to that. */
@ProductTest
class ReportFilledTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    GivenReports reports;
    String title;
    long agency;
    long other;
    long round;
    long section;
    Browser focal;

    @BeforeEach
    void open() {
        reports = new GivenReports(given, browsers);
        title = Given.unique("Kỳ thử");
        agency = given.agency(Given.unique("Sở Thử"));
        other = given.agency(Given.unique("Ban Khác"));
        round = reports.round(title, agency, other);
        section = reports.section(round, ACTIVITIES);
        focal = reports.focal(agency);
    }

    private String nameOf(long id) {
        return String.valueOf(given.sql()
                .sql("select agency_name_now(:id)")
                .param("id", id)
                .query(String.class)
                .single());
    }

    @Test
    void isFilledFromTheAgencysActivitiesOfThePeriodUntilTheCutOff() {
        Done first = reports.done("EVENT", "Mở ngày hội", "2021-12-15", List.of(agency), "EXACT 3/1200");
        Done shared =
                reports.done("PUBLICATION", "In tờ rơi", "2022-02-01", List.of(other, agency), "EXACT 500 tờ rơi");
        Done last = reports.done("EVENT", "Bế mạc tuần phim", "2022-05-15", List.of(agency));
        Done course = reports.done("TRAINING", "Mở lớp", "2022-03-03", List.of(agency), "MORE_THAN 45 người");
        reports.done("EVENT", "Trước kỳ", "2021-12-14", List.of(agency));
        reports.done("EVENT", "Sau ngày chốt", "2022-05-16", List.of(agency));
        reports.done("EVENT", "Việc của cơ quan khác", "2022-03-03", List.of(other));
        reports.withdraw(reports.done("EVENT", "Việc đã rút", "2022-03-04", List.of(agency)));
        String address = GivenReports.begin(focal, round);
        assertThat(reports.texts(address, section))
                .containsExactly(
                        "Trong " + title.replace("Kỳ", "kỳ")
                                + ", đơn vị đã thực hiện [[3 hoạt động|n]], đón [[3 đoàn/1.200 lượt|t:VISITS]] khách;"
                                + " phát hành [[500 tờ rơi|t:COPIES]].",
                        "Ngày 15/12/2021, mở ngày hội, đón [[3 đoàn/1.200 lượt|" + first.bound(0) + "]] khách.",
                        "Ngày 1/2/2022, phối hợp với " + nameOf(other) + " in tờ rơi, phát hành [[500 tờ rơi|"
                                + shared.bound(0) + "]].",
                        "Ngày 15/5/2022, bế mạc tuần phim.");
        assertThat(reports.texts(address, reports.section(round, COURSES)))
                .containsExactly("Ngày 3/3/2022, mở lớp, có [[trên 45 người|" + course.bound(0) + "]].");
        Document page = focal.get(address).page();
        assertThat(page.select(".differs")).as("nothing differs yet").isEmpty();
        assertThat(page.select(".untold")).as("everything is told").isEmpty();
        assertThat(page.select("main .text").text())
                .contains("bế mạc tuần phim")
                .doesNotContain("|n]]");
        assertThat(last.figures()).isEmpty();
    }

    @Test
    void whoBeginsSecondFindsTheSameReport() {
        reports.done("EVENT", "Mở ngày hội", "2022-01-10", List.of(agency));
        String address = GivenReports.begin(focal, round);
        assertThat(GivenReports.begin(reports.focal(agency), round)).isEqualTo(address);
        assertThat(reports.texts(address, section)).hasSize(1);
        assertThat(given.trailed("report.begun", "Báo cáo của " + nameOf(agency) + ", " + title))
                .isEqualTo(1);
    }

    @Test
    void whatIsLoggedLaterIsOfferedAndToldOnce() {
        String address = GivenReports.begin(focal, round);
        assertThat(reports.texts(address, section)).isEmpty();
        Done late = reports.done("EVENT", "Đón đoàn báo chí Lào", "2022-05-12", List.of(agency), "EXACT 1/18");
        Done unwanted = reports.done("EVENT", "Họp nội bộ", "2022-05-13", List.of(agency));
        Document page = focal.get(address).page();
        assertThat(page.select("#s" + section + " .untold summary").text())
                .isEqualTo("2 hoạt động đã ghi chưa có trong mục này");
        String tell = address + "/sections/" + section + "/activities";
        focal.post(tell, "activity", Long.toString(late.id()));
        reports.focal(agency).post(tell, "activity", Long.toString(late.id()));
        assertThat(reports.texts(address, section))
                .as("also when two press the button")
                .containsExactly(
                        "Ngày 12/5/2022, đón đoàn báo chí Lào, đón [[1 đoàn/18 lượt|" + late.bound(0) + "]] khách.");
        assertThat(focal.get(address).page().select(".untold [name=activity]").eachAttr("value"))
                .containsExactly(Long.toString(unwanted.id()));
    }

    @Test
    void anotherAgencysActivityIsNotToldInThisReport() {
        String address = GivenReports.begin(focal, round);
        Done theirs = reports.done("EVENT", "Việc của cơ quan khác", "2022-03-03", List.of(other));
        focal.post(address + "/sections/" + section + "/activities", "activity", Long.toString(theirs.id()));
        assertThat(reports.texts(address, section)).isEmpty();
    }

    @Test
    void figureSaysWhenItDiffersAndTakesTheWordsOfTheRecord() {
        Done done = reports.done("EVENT", "Mở ngày hội", "2022-01-10", List.of(agency), "EXACT 3/1200");
        String address = GivenReports.begin(focal, round);
        reports.change(
                "update activity_figure set qualifier = 'MORE_THAN', visits = 1350 where id = :id",
                Map.of("id", done.figures().getFirst()));
        long paragraph = reports.paragraph(address, "mở ngày hội");
        Document page = focal.get(address).page();
        assertThat(page.select("#p" + paragraph + " .differs span").text())
                .isEqualTo(
                        "Chữ khác với hồ sơ. Báo cáo ghi “3 đoàn/1.200 lượt”; hồ sơ hoạt động ghi “trên 3 đoàn/1.350 lượt”.");
        focal.post(address + "/paragraphs/" + paragraph + "/figures", "version", "1", "bound", done.bound(0));
        assertThat(reports.texts(address, section))
                .containsExactly(
                        "Ngày 10/1/2022, mở ngày hội, đón [[trên 3 đoàn/1.350 lượt|" + done.bound(0) + "]] khách.");
        assertThat(focal.get(address).page().select(".differs")).isEmpty();
    }

    @Test
    void figureOfAWithdrawnActivityIsSaidToBeGone() {
        Done done = reports.done("EVENT", "Mở ngày hội", "2022-01-10", List.of(agency), "EXACT 3/1200");
        String address = GivenReports.begin(focal, round);
        reports.withdraw(done);
        assertThat(focal.get(address).text(".differs")).contains("Không còn hồ sơ của số liệu “3 đoàn/1.200 lượt”");
        assertThat(focal.get(address).page().select(".differs [data-use]")).isEmpty();
    }

    @Test
    void figureLeadsToTheActivitiesItWasCountedFrom() {
        Done one = reports.done("EVENT", "Mở ngày hội", "2022-01-10", List.of(agency), "EXACT 3/1200");
        Done two = reports.done("EVENT", "Đón đoàn", "2022-02-10", List.of(agency, other), "EXACT 1/18");
        reports.done("EVENT", "Không có số liệu", "2022-02-11", List.of(agency));
        reports.done("TRAINING", "Mở lớp", "2022-03-03", List.of(agency), "EXACT 1/9");
        String address = GivenReports.begin(focal, round);
        String figures = address + "/figures?section=" + section + "&bound=";
        Document total = focal.get(figures + "t:VISITS").page();
        assertThat(total.select("h1").text()).isEqualTo("4 đoàn/1.218 lượt");
        assertThat(total.select("tbody th a").eachAttr("href"))
                .containsExactly("/activities/" + one.id(), "/activities/" + two.id());
        assertThat(focal.get(figures + two.bound(0)).page().select("tbody th a").eachAttr("href"))
                .containsExactly("/activities/" + two.id());
        assertThat(focal.get(figures + "n").page().select("tbody tr")).hasSize(3);
        assertThat(focal.get(figures + "nothing").status()).isEqualTo(404);
    }

    @Test
    void reportIsReadByItsAgencyAndThoseWhoWatchAll() {
        String address = GivenReports.begin(focal, round);
        Browser stranger = reports.focal(other);
        for (String page :
                List.of("", "/print", "/paper.docx", "/figures?section=" + section + "&bound=n", "/submission")) {
            assertThat(stranger.get(address + page).status()).as(page).isEqualTo(404);
            assertThat(reports.member(agency, Role.READER).get(address + page).status())
                    .as("reader, " + page)
                    .isEqualTo(404);
        }
        assertThat(stranger.post(address + "/remarks", "text", "Xem thử").status())
                .isEqualTo(404);
        assertThat(stranger.post("/rounds/" + round + "/reports", "agency", Long.toString(agency))
                        .status())
                .isIn(403, 404);
        assertThat(reports.officer.get(address).status()).isEqualTo(200);
        assertThat(reports.member(other, Role.LEADER).get(address).status()).isEqualTo(200);
    }

    @Test
    void agencyThatIsNotExpectedBeginsNothing() {
        Browser stranger = reports.focal(given.agency());
        assertThat(stranger.post("/rounds/" + round + "/reports").status()).isEqualTo(404);
    }
}
