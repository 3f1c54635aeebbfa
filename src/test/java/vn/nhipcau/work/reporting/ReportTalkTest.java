package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;
import vn.nhipcau.work.rounds.Rounds;
import vn.nhipcau.work.rounds.Walls;

/** What is said about a report stays with it, at its place, through all that is done to it. */
@ProductTest
class ReportTalkTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Autowired
    Reports all;

    @Autowired
    Rounds rounds;

    @Autowired
    Walls walls;

    GivenReport it;
    long paragraph;

    @BeforeEach
    void say() {
        it = new GivenReport(given, browsers, new GivenReport.Product(all, rounds, walls));
        paragraph = it.reports.paragraph(it.address, "mở ngày hội");
        it.reports.officer.post(it.address + "/remarks", "text", "Ở đâu?", "paragraph", Long.toString(paragraph));
        it.reports.officer.post(it.address + "/remarks", "text", "Nên ngắn hơn.");
    }

    private long remark(String text) {
        return given.sql()
                .sql("select id from report_remark where report_id = :report and text = :text")
                .param("report", GivenReports.id(it.address))
                .param("text", text)
                .query(Long.class)
                .single();
    }

    private int tick(Browser browser, String remark, boolean done) {
        return browser.post(it.address + "/remarks/" + remark(remark) + "/settlement", "done", Boolean.toString(done))
                .status();
    }

    private List<String> thread() {
        return it.focal.get(it.address).page().select(".thread > li").eachText();
    }

    @Test
    void staysThroughReturnChangeAndAcceptance() {
        it.back();
        it.change();
        GivenReports.submit(it.focal, it.address);
        it.reports.officer.post(it.address + "/acceptance");
        it.reopen();
        assertThat(it.focal
                        .get(it.address)
                        .page()
                        .select(".thread blockquote a")
                        .attr("href"))
                .isEqualTo("#p" + paragraph);
        assertThat(it.focal
                        .get(it.address)
                        .page()
                        .select("#p" + paragraph + " .flagno")
                        .text())
                .isEqualTo("1");
        assertThat(thread()).hasSize(2);
    }

    /** Two remarks are open from the beginning. */
    @Test
    void reasonOfAReturnIsCountedWithWhatWaitsForAnAnswer() {
        assertThat(it.focal.get(it.address).text("#talk .tabs a[href='#said'] .count"))
                .isEqualTo("2");
        it.back();
        assertThat(it.focal
                        .get(it.address)
                        .page()
                        .select("a[href='#said'] .count, .phone-tabs a[href='#talk'] .count")
                        .eachText())
                .containsExactlyInAnyOrder("3", "3");
        it.change();
        GivenReports.submit(it.focal, it.address);
        assertThat(it.focal.get(it.address).text("#talk .tabs a[href='#said'] .count"))
                .as("it was answered")
                .isEqualTo("2");
    }

    @Test
    void remarkWhosePlaceIsGoneStandsLastWithItsWords() {
        it.back();
        it.focal.post(it.address + "/paragraphs/" + paragraph, "version", "1", "text", "");
        List<String> thread = thread();
        assertThat(thread).hasSize(3);
        assertThat(thread.get(0)).contains("Nên ngắn hơn.");
        assertThat(thread.get(1)).isEqualTo("Chỗ không còn");
        assertThat(thread.get(2)).contains("Ngày 10/1/2022, mở ngày hội, đón 3 đoàn/1.200 lượt khách.", "Ở đâu?");
        assertThat(it.focal.get(it.address).page().select(".thread blockquote a"))
                .isEmpty();
    }

    @Test
    void writerTicksWhatIsMendedAndTheJudgeMayTakeTheTickBack() {
        it.back();
        assertThat(tick(it.focal, "Ở đâu?", true)).isEqualTo(302);
        assertThat(thread().getLast()).contains("Đã sửa: Người thử, Cơ quan thử");
        GivenReports.submit(it.focal, it.address);
        assertThat(it.reports.officer.get(it.address).text(".thread .settled")).contains("Ở đâu?", "Đã sửa:");
        assertThat(tick(it.reports.officer, "Ở đâu?", false)).isEqualTo(302);
        assertThat(thread()).noneMatch(line -> line.contains("Đã sửa:"));
    }

    @Test
    void whoNeitherWritesNorJudgesTicksOnlyTheOwn() {
        Browser leader = it.reports.member(given.agency(), Role.LEADER);
        leader.post(it.address + "/remarks", "text", "Tỉnh cần số này.");
        assertThat(tick(leader, "Ở đâu?", true)).isEqualTo(403);
        assertThat(tick(leader, "Tỉnh cần số này.", true)).isEqualTo(302);
        assertThat(leader.get(it.address).page().select(".thread form[action$=/settlement]"))
                .hasSize(1);
    }

    @Test
    void paperLeavesItOut() {
        assertThat(it.reports.officer.get(it.address + "/print").text("main")).doesNotContain("Ở đâu?");
    }
}
