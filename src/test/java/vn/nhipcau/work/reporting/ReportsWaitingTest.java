package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.jobs.Job;

/** What waits for an agency stands on the page of its work, and is told to its people. */
@ProductTest
class ReportsWaitingTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Autowired
    @Qualifier("tells")
    Job tells;

    GivenReports reports;
    long agency;
    Browser focal;

    @BeforeEach
    void people() {
        reports = new GivenReports(given, browsers);
        agency = given.agency();
        focal = reports.focal(agency);
        reports.done("EVENT", "Mở ngày hội", "2022-01-10", List.of(agency), "EXACT 3/1200");
    }

    private long round(String title, LocalDate due) {
        return reports.round(title, due, agency);
    }

    private Document work() {
        return focal.get("/work").page();
    }

    @Test
    void everyRoundThatWaitsStandsOnMyWorkTheMostUrgentFirst() {
        long later = round("Kỳ sau", LocalDate.of(2022, 6, 2));
        long returned = round("Kỳ trả lại", LocalDate.of(2022, 5, 20));
        long sent = round("Kỳ đã nộp", LocalDate.of(2022, 5, 17));
        round("Kỳ đầu", LocalDate.of(2022, 5, 18));
        round("Kỳ quá hạn", LocalDate.of(2022, 5, 13));
        GivenReports.submit(focal, GivenReports.begin(focal, sent));
        String back = GivenReports.begin(focal, returned);
        GivenReports.submit(focal, back);
        reports.officer.post(back + "/return", "reason", "Nêu rõ nơi tổ chức.");
        Document page = work();
        assertThat(page.select(".duebox h2").text()).isEqualTo("Báo cáo Kỳ quá hạn");
        assertThat(page.select(".more h3").eachText()).containsExactly("Kỳ đầu", "Kỳ trả lại", "Kỳ sau");
        assertThat(page.select(".more li").get(1).text()).contains("Bị trả lại", "Nêu rõ nơi tổ chức.");
        assertThat(page.select(".more li").get(1).select("a").attr("href")).isEqualTo(back);
        assertThat(page.select(".more form").eachAttr("action")).endsWith("/rounds/" + later + "/reports");
    }

    @Test
    void reopenedReportIsTheMostUrgentOnceItIsReopenedAndSaysWhy() {
        long round = round("Kỳ mở lại", LocalDate.of(2022, 5, 25));
        String address = reports.accepted(round, agency);
        assertThat(work().select(".duebox").text()).contains("Đã tiếp nhận");
        reports.officer.post(address + "/reopening", "reason", "Số khách đếm hai lần.");
        assertThat(work().select(".duebox").text()).contains("Mở lại", "Số khách đếm hai lần.", "Soạn tiếp báo cáo");
        assertThat(work().select(".more")).isEmpty();
    }

    @Test
    void roundThatIsNotOpenYetDoesNotWait() {
        round("Kỳ đang mở", LocalDate.of(2022, 5, 25));
        long ahead = round("Kỳ tháng sáu", LocalDate.of(2022, 5, 24));
        reports.change("update reporting_round set opens = '2022-05-20' where id = :id", Map.of("id", ahead));
        assertThat(work().select(".duebox h2").text()).isEqualTo("Báo cáo Kỳ đang mở");
        assertThat(work().select(".more")).isEmpty();
    }

    /** What the pages did is told by the program's own job, at the program's own time. */
    @Test
    void whatIsDoneOnThePagesIsToldOnThePageOfNotices() {
        long round = round("Kỳ kể lại", LocalDate.of(2022, 5, 25));
        String address = GivenReports.begin(focal, round);
        GivenReports.submit(focal, address);
        tells.work().run();
        assertThat(reports.officer.get("/notices").text("main")).contains("đã nộp báo cáo", "Kỳ kể lại");
        long section = reports.section(round, GivenReports.ACTIVITIES);
        reports.officer.post(address + "/return", "place", "s" + section, "reason", "Nêu rõ nơi tổ chức.");
        tells.work().run();
        tells.work().run();
        Document notices = focal.get("/notices").page();
        assertThat(notices.select("main").text())
                .containsOnlyOnce("Báo cáo bị trả lại")
                .contains("Lý do: Nêu rõ nơi tổ chức.", "Chỗ cần sửa: II.2 Hoạt động");
        String link = notices.select("main a:contains(Báo cáo bị trả lại)").attr("href");
        assertThat(focal.get(link).next()).isEqualTo(address);
    }
}
