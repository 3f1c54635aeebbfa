package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.work.reporting.GivenReports.ACTIVITIES;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.work.rounds.Rounds;
import vn.nhipcau.work.rounds.Standing;
import vn.nhipcau.work.rounds.Walls;

/** A judgement is taken back: a return undone, an accepted report reopened with its reason. */
@ProductTest
class ReportReopenedTest {
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

    @BeforeEach
    void submit() {
        it = new GivenReport(given, browsers, new GivenReport.Product(all, rounds, walls));
    }

    @Test
    void returnMadeByMistakeIsUndoneWhileTheAgencyHasChangedNothing() {
        it.back();
        assertThat(it.focal.post(it.address + "/return/undoing").status()).isEqualTo(403);
        assertThat(it.reports.officer.get(it.address).page().select("form[action$=/return/undoing]"))
                .hasSize(1);
        it.reports.officer.post(it.address + "/return/undoing");
        assertThat(it.reports.state(it.address)).isEqualTo("SUBMITTED");
        assertThat(it.wall()).containsExactly(Standing.SUBMITTED, 1, 0L, 0);
        assertThat(it.reports.officer.get(it.address).page().select("#back"))
                .as("as if it had not been")
                .isEmpty();
        assertThat(it.reports
                        .officer
                        .get("/rounds/agencies/" + it.agency)
                        .page()
                        .select("tbody td")
                        .eachText())
                .as("a return that was undone was none")
                .endsWith("0");
        it.reports.officer.post(it.address + "/acceptance");
        assertThat(it.reports.state(it.address))
                .as("who undid it did not submit it")
                .isEqualTo("ACCEPTED");
    }

    @Test
    void returnIsNotUndoneOnceTheAgencyHasChangedSomething() {
        it.back();
        it.change();
        assertThat(it.reports.officer.get(it.address).page().select("form[action$=/return/undoing]"))
                .isEmpty();
        Answer refused = it.reports.officer.post(it.address + "/return/undoing");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("main")).contains("Cơ quan đã sửa báo cáo sau khi bị trả lại");
        assertThat(it.reports.state(it.address)).isEqualTo("RETURNED");
    }

    @Test
    void acceptedReportIsReopenedWithItsReasonAndStaysFiled() {
        it.lastFiledOn("2022-05-12 03:00Z");
        it.reports.officer.post(it.address + "/acceptance");
        assertThat(it.wall()).containsExactly(Standing.ACCEPTED, 1, 0L, 1);
        assertThat(it.focal.post(it.address + "/reopening", "reason", "Thử").status())
                .isEqualTo(403);
        assertThat(it.reports
                        .officer
                        .post(it.address + "/reopening", "reason", " ")
                        .status())
                .isEqualTo(422);
        it.reopen();
        assertThat(it.reports.state(it.address)).isEqualTo("REOPENED");
        assertThat(it.wall()).as("drafted again, filed still, nobody late").containsExactly(Standing.DRAFT, 1, 0L, 0);
        assertThat(it.brick().accepted()).isNull();
        assertThat(it.focal.get(it.address).text(".reason")).contains("Mở lại để sửa", "Số khách đếm hai lần.");
        assertThat(it.focal.get(it.address).text(".bench-head .state")).isEqualTo("Mở lại");
        assertThat(it.focal.get("/reports").text("tbody")).contains("Mở lại").doesNotContain("Quá hạn");
    }

    @Test
    void reopenedIsCalledSoEverywhereAndCountedAsADraft() {
        it.reports.officer.post(it.address + "/acceptance");
        it.reopen();
        Browser officer = it.reports.officer;
        assertThat(officer.get("/rounds/" + it.round).text(".brick"))
                .contains("Mở lại", "Số khách đếm hai lần.")
                .doesNotContain("Đang soạn");
        assertThat(officer.get("/rounds/" + it.round + "?view=list")
                        .page()
                        .select("tbody tr:contains(Số khách đếm)")
                        .text())
                .contains("Mở lại", "Số khách đếm hai lần.")
                .doesNotContain("Đang soạn");
        assertThat(officer.get("/rounds/agencies/" + it.agency).text("tbody"))
                .contains("Mở lại")
                .doesNotContain("Đang soạn");
        assertThat(officer.get("/rounds/" + it.round).page().select(".fchip").eachText())
                .contains("Đang soạn 1");
    }

    @Test
    void reopenedReportIsSubmittedAgainAndItsDifferenceSeen() {
        it.reports.officer.post(it.address + "/acceptance");
        it.reopen();
        it.change();
        GivenReports.submit(it.focal, it.address);
        var page = it.reports.officer.get(it.address).page();
        assertThat(page.select("#back h2").text()).startsWith("Nộp lại sau lần mở lại");
        assertThat(page.select("#back .asked").text()).contains("Số khách đếm hai lần.");
        assertThat(page.select("#back ins").text()).contains("ở Đông Hà");
        it.reports.officer.post(it.address + "/acceptance");
        assertThat(it.reports.state(it.address)).isEqualTo("ACCEPTED");
        assertThat(it.wall()).containsExactly(Standing.ACCEPTED, 1, 0L, 1);
    }

    @Test
    void onlyChangedSectionsAreShownWhenAsked() {
        it.back();
        it.change();
        GivenReports.submit(it.focal, it.address);
        long section = it.reports.section(it.round, ACTIVITIES);
        assertThat(it.reports.officer.get(it.address).page().select(".doc .part"))
                .hasSize(5);
        assertThat(it.reports
                        .officer
                        .get(it.address + "?changed=true")
                        .page()
                        .select(".doc .part")
                        .eachAttr("id"))
                .containsExactly("s" + section);
        assertThat(it.focal.get(it.address).page().select("#back"))
                .as("its writer knows")
                .isEmpty();
    }

    @Test
    void afterTheConsolidatedReportWasIssuedNothingIsReopened() {
        it.reports.officer.post(it.address + "/acceptance");
        String together = java.util.Objects.requireNonNull(it.reports
                .officer
                .post("/rounds/" + it.round + "/consolidation")
                .next());
        it.reports.officer.post(together + "/issue", "number", "97", "signedOn", "16/5/2022", "again", "true");
        assertThat(it.reports.state(together)).isEqualTo("ISSUED");
        assertThat(it.reports.officer.get(it.address).text("#why"))
                .isEqualTo("Báo cáo tổng hợp của kỳ đã ban hành nên báo cáo đã tiếp nhận không mở lại."
                        + " Sai sót được sửa bằng văn bản khác.");
        assertThat(it.reopen().status()).isEqualTo(409);
        assertThat(it.reports.state(it.address)).isEqualTo("ACCEPTED");
    }
}
