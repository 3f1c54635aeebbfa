package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.work.reporting.GivenReports.WISHES;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.people.Role;
import vn.nhipcau.people.agencies.AgencyKind;
import vn.nhipcau.people.delegations.Delegation;
import vn.nhipcau.work.rounds.Rounds;
import vn.nhipcau.work.rounds.Walls;

/** Someone accepts and returns reports in the place of a leader who is away. The sample's day is 16/5/2022. */
@ProductTest
class ReportDelegatedTest {
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
    Given.Made leader;
    Browser delegate;

    @BeforeEach
    void delegate() {
        it = new GivenReport(given, browsers, new GivenReport.Product(all, rounds, walls));
        leader = given.member(it.reports.lead, Role.LEADER);
        Given.Made other = given.member(it.reports.lead, Role.FOCAL_PERSON);
        delegate = browsers.as(other.signInName());
        give(it.reports.lead, leader.id(), other.id());
    }

    private void give(long agency, long from, long to) {
        given.write(() -> given.sql()
                .sql("""
                        insert into signing_delegation (agency_id, leader_id, delegate_id, from_day, to_day, reason, made_at,
                                                        made_by)
                        values (:agency, :from, :to, '2022-05-16', '2022-05-20', 'Đi công tác', now(), :from)
                        """)
                .params(Map.of("agency", agency, "from", from, "to", to))
                .update());
    }

    private String lastActor() {
        return delegate.get(it.address).page().select("#moves li").getFirst().text();
    }

    @Test
    void everyMoveSaysInWhosePlaceItWasMade() {
        String place = "Người thử (thay Người thử, theo ủy quyền từ 16/5/2022 đến 20/5/2022)";
        assertThat(delegate.get(it.address).text(".bench-head"))
                .contains("Anh, chị làm thay Người thử, theo ủy quyền từ 16/5/2022 đến 20/5/2022.");
        delegate.post(it.address + "/return", "reason", "Nêu rõ nơi tổ chức.");
        assertThat(it.reports.state(it.address)).isEqualTo("RETURNED");
        assertThat(lastActor()).contains(place);
        delegate.post(it.address + "/return/undoing");
        delegate.post(it.address + "/acceptance");
        assertThat(it.reports.state(it.address)).isEqualTo("ACCEPTED");
        assertThat(lastActor()).contains(place);
        assertThat(given.sql()
                        .sql("select count(*) from trail where address = :address and act in "
                                + "('report.returned', 'report.returnUndone', 'report.accepted') and actor like :actor")
                        .params(Map.of("address", it.address, "actor", place + " · %"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    /** The round is of another agency; the delegate's own is found in the list, and the rounds one step further. */
    @Test
    void delegateIsToldOnEveryPageAndStillOfferedTheOwnReportsFirst() {
        String own = Given.unique("Kỳ của cơ quan");
        it.reports.round(own, it.reports.lead);
        Answer home = delegate.get("/work");
        assertThat(home.text(".banner")).contains("Đang thay Người thử đến 20/5/2022.");
        assertThat(reports(home)).containsExactly("/reports");
        Answer list = delegate.get("/reports");
        assertThat(list.text("tbody")).contains(own);
        assertThat(list.page().select(".head .actions a").eachAttr("href")).containsExactly("/rounds");
        Answer officers = it.reports.officer.get("/work");
        assertThat(officers.text(".banner")).doesNotContain("Đang thay");
        assertThat(reports(officers)).containsExactly("/rounds");
    }

    private static List<String> reports(Answer page) {
        return page.page().select(".rooms a").stream()
                .filter(entry -> entry.text().equals("Báo cáo"))
                .map(entry -> entry.attr("href"))
                .toList();
    }

    @Test
    void whatOneMayAnywayIsDoneInTheOwnRight() {
        Given.Made officer = given.member(it.reports.lead, Role.LEAD_OFFICE);
        give(it.reports.lead, given.member(it.reports.lead, Role.LEADER).id(), officer.id());
        browsers.as(officer.signInName()).post(it.address + "/acceptance");
        assertThat(it.reports.state(it.address)).isEqualTo("ACCEPTED");
        assertThat(lastActor()).doesNotContain("thay");
    }

    @Test
    void fourEyesHoldForTheDelegateAndForTheLeader() {
        long round = it.reports.round(Given.unique("Kỳ bốn mắt"), it.reports.lead);
        String wishes = Long.toString(it.reports.section(round, WISHES));
        String own = GivenReports.begin(delegate, round);
        delegate.post(own + "/paragraphs", "section", wishes, "text", "Kiến nghị.");
        GivenReports.submit(delegate, own);
        assertThat(delegate.post(own + "/acceptance").status())
                .as("the own hand")
                .isEqualTo(409);
        assertThat(it.reports.state(own)).isEqualTo("SUBMITTED");
        it.reports.change(
                "insert into report_editor values (:report, :leader)",
                Map.of("report", GivenReports.id(it.address), "leader", leader.id()));
        Answer refused = delegate.post(it.address + "/acceptance");
        assertThat(refused.status()).as("the leader's hand").isEqualTo(409);
        assertThat(refused.text("main")).contains("Người ủy quyền đã sửa hoặc nộp báo cáo này");
        assertThat(it.reports.state(it.address)).isEqualTo("SUBMITTED");
    }

    @Test
    void delegateOfAnotherAgencysLeaderJudgesNothingHere() {
        long elsewhere = given.agency();
        Given.Made other = given.member(elsewhere, Role.READER);
        give(elsewhere, given.member(elsewhere, Role.LEADER).id(), other.id());
        Browser reader = browsers.as(other.signInName());
        assertThat(reader.get(it.address).status())
                .as("sees what the leader sees")
                .isEqualTo(200);
        assertThat(reader.post(it.address + "/acceptance").status()).isEqualTo(403);
        assertThat(it.reports.state(it.address)).isEqualTo("SUBMITTED");
    }

    @Test
    void endOfThePaperIsProposedAndFilledInOnlyWhenAsked() {
        long round = it.reports.round(Given.unique("Kỳ khối ký"), it.reports.lead);
        String own = GivenReports.begin(delegate, round);
        assertThat(delegate.get(own + "/head").text(".notice")).contains("Khối ký có thể ghi: TUQ. NGƯỜI THỬ");
        assertThat(delegate.get(own + "/head").page().select("#post").val()).isEqualTo("THỦ TRƯỞNG CƠ QUAN");
        assertThat(delegate.get(own + "/head?delegated=true")
                        .page()
                        .select("#post")
                        .val())
                .isEqualTo("TUQ. NGƯỜI THỬ\nNGƯỜI THỬ");
    }

    @ParameterizedTest
    @CsvSource({
        "DEPARTMENT, Giám đốc Sở, Phó Giám đốc Sở, '', KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC",
        "DEPARTMENT, Phó Giám đốc Sở, Phó Giám đốc Sở, '', KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC",
        "DEPARTMENT, Giám đốc Sở, Chánh Văn phòng Sở, '', TUQ. GIÁM ĐỐC, CHÁNH VĂN PHÒNG",
        "DEPARTMENT, Giám đốc Sở, Phó Trưởng phòng Báo chí, '', TUQ. GIÁM ĐỐC, PHÓ TRƯỞNG PHÒNG BÁO CHÍ",
        "COMMITTEE, Chủ tịch UBND tỉnh, Phó Chủ tịch UBND tỉnh, TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH",
        "COMMITTEE, Chủ tịch UBND tỉnh, Chánh Văn phòng, '', TUQ. CHỦ TỊCH, CHÁNH VĂN PHÒNG",
        "PRESS, Tổng Biên tập, Phó Tổng Biên tập, '', KT. TỔNG BIÊN TẬP, PHÓ TỔNG BIÊN TẬP"
    })
    void deputySignsForTheHeadAnyoneElseAsAuthorised(
            AgencyKind kind, String leader, String delegate, String authority, String first, String second) {
        Delegation delegation = OnPaper.delegation(leader, delegate);
        Signature signature = Signature.of(kind, delegation);
        assertThat(signature.authority()).isEqualTo(authority);
        assertThat(signature.post()).isEqualTo(first + "\n" + second);
    }
}
