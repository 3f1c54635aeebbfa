package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nhipcau.work.reporting.GivenReports.ACTIVITIES;
import static vn.nhipcau.work.reporting.GivenReports.WISHES;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;
import vn.nhipcau.base.Language;
import vn.nhipcau.base.Refused;
import vn.nhipcau.base.Visitor;
import vn.nhipcau.people.Role;
import vn.nhipcau.work.reporting.GivenReports.Done;
import vn.nhipcau.work.rounds.ReportingRound;
import vn.nhipcau.work.rounds.Rounds;

/** A report is submitted, returned with its reason, submitted again, accepted by another. */
@ProductTest
class ReportFiledTest {
    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    @Autowired
    Reports all;

    @Autowired
    Rounds rounds;

    @Autowired
    WriteReport write;

    GivenReports reports;
    long agency;
    long round;
    long section;
    Done done;
    Browser focal;
    String address;

    @BeforeEach
    void begin() {
        reports = new GivenReports(given, browsers);
        agency = given.agency();
        round = reports.round(Given.unique("Kỳ nộp"), agency, reports.lead);
        section = reports.section(round, ACTIVITIES);
        done = reports.done("EVENT", "Mở ngày hội", "2022-01-10", List.of(agency), "EXACT 3/1200");
        focal = reports.focal(agency);
        address = GivenReports.begin(focal, round);
    }

    private long paragraph() {
        return reports.paragraph(address, "mở ngày hội");
    }

    private Answer giveBack(String place, String reason) {
        return reports.officer.post(address + "/return", "place", place, "reason", reason);
    }

    @Test
    void submittedReportTakesNoChange() {
        GivenReports.submit(focal, address);
        assertThat(reports.state(address)).isEqualTo("SUBMITTED");
        long paragraph = paragraph();
        List<String> before = reports.texts(address, section);
        reports.change(
                "update activity_figure set visits = 9 where id = :id",
                Map.of("id", done.figures().getFirst()));
        Done later = reports.done("EVENT", "Việc mới", "2022-05-01", List.of(agency));
        List<Answer> answers = List.of(
                focal.post(address + "/paragraphs/" + paragraph, "version", "1", "text", "Sửa lén."),
                focal.post(address + "/paragraphs", "section", Long.toString(section), "text", "Thêm lén."),
                focal.post(address + "/paragraphs/" + paragraph + "/figures", "version", "1", "bound", done.bound(0)),
                focal.post(address + "/sections/" + section + "/activities", "activity", Long.toString(later.id())),
                focal.post(
                        address + "/head",
                        "issuer",
                        "Khác",
                        "symbol",
                        "BC-K",
                        "place",
                        "X",
                        "title",
                        "Y",
                        "version",
                        "1"),
                GivenReports.submit(focal, address));
        assertThat(answers)
                .extracting(Answer::status)
                .allSatisfy(status -> assertThat(status).isBetween(400, 499));
        assertThat(reports.texts(address, section)).isEqualTo(before);
        assertThat(focal.get(address).page().select("[data-writes=yes]")).isEmpty();
    }

    /** Between opening the page and saving, another member submits: the later hand finds it closed. */
    @Test
    void whatIsSavedWhileAnotherSubmitsIsRefusedWhole() {
        Report open = all.find(GivenReports.id(address)).orElseThrow();
        ReportingRound in = rounds.find(round).orElseThrow();
        Visitor visitor = new Visitor(1, "Người thử", agency, "Sở Thử", Set.of("FOCAL_PERSON"), Language.VI);
        GivenReports.submit(focal, address);
        List<String> before = reports.texts(address, section);
        assertThatThrownBy(() -> write.save(visitor, open, in, paragraph(), 1, "Sửa muộn."))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> write.add(visitor, open, in, section, null, "Thêm muộn.", null))
                .isInstanceOf(Refused.class);
        assertThat(reports.texts(address, section)).isEqualTo(before);
    }

    @Test
    void focalPersonNeitherReturnsNorAccepts() {
        GivenReports.submit(focal, address);
        assertThat(focal.post(address + "/acceptance").status()).isEqualTo(403);
        assertThat(focal.post(address + "/return", "reason", "Thử").status()).isEqualTo(403);
        assertThat(reports.state(address)).isEqualTo("SUBMITTED");
    }

    @Test
    void comesBackWithAReasonAtItsPlace() {
        GivenReports.submit(focal, address);
        giveBack("p" + paragraph(), "Nêu rõ nơi tổ chức.");
        assertThat(reports.state(address)).isEqualTo("RETURNED");
        Document page = focal.get(address).page();
        assertThat(page.select(".reason").text())
                .contains("Nêu rõ nơi tổ chức.", "Ngày 10/1/2022, mở ngày hội, đón 3 đoàn/1.200 lượt khách.");
        assertThat(page.select(".reason a").attr("href")).isEqualTo("#p" + paragraph());
        assertThat(page.select("#p" + paragraph())).hasSize(1);
        assertThat(page.select(".outline a[href=#s" + section + "] .back")).hasSize(1);
        assertThat(page.select(".outline .back")).hasSize(1);
    }

    @Test
    void whatChangedSinceItWasSubmittedIsMarked() {
        GivenReports.submit(focal, address);
        giveBack("p" + paragraph(), "Nêu rõ nơi tổ chức.");
        assertThat(focal.get(address).text("#changed")).isEqualTo("Chưa sửa gì từ lần nộp trước.");
        String text = reports.texts(address, section).getFirst().replace("ngày hội", "ngày hội ở Đông Hà");
        focal.post(address + "/paragraphs/" + paragraph(), "version", "1", "text", text);
        Document page = focal.get(address).page();
        assertThat(page.select("#changed h3").text()).isEqualTo("II.2 Hoạt động");
        assertThat(page.select("#changed ins").text()).isEqualTo("hội ở Đông Hà,");
        assertThat(page.select("#changed del").text()).isEqualTo("hội,");
        GivenReports.submit(focal, address);
        assertThat(reports.state(address)).isEqualTo("SUBMITTED");
        assertThat(reports.officer.get(address).page().select("#moves .state").eachText())
                .containsExactly("Đã nộp", "Bị trả lại", "Đã nộp", "Đang soạn");
    }

    @Test
    void returnWithoutAReasonOrAtNoPlaceOfItIsRefused() {
        GivenReports.submit(focal, address);
        Answer empty = giveBack("p" + paragraph(), "  ");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.page().select("#place option[selected]").val()).isEqualTo("p" + paragraph());
        long elsewhere = reports.section(reports.round(Given.unique("Kỳ khác"), agency), ACTIVITIES);
        assertThat(giveBack("s" + elsewhere, "Của kỳ khác").status()).isEqualTo(422);
        assertThat(giveBack("s999999999", "Không có").status()).isEqualTo(422);
        assertThat(giveBack("x1", "Lạ").status()).isEqualTo(422);
        assertThat(reports.state(address)).isEqualTo("SUBMITTED");
        giveBack("s" + section, "Thiếu số liệu");
        assertThat(focal.get(address).page().select(".reason a").attr("href")).isEqualTo("#s" + section);
    }

    @Test
    void isAcceptedOnceByTheLeadOffice() {
        assertThat(reports.officer.post(address + "/acceptance").status())
                .as("not before it was submitted")
                .isBetween(400, 499);
        GivenReports.submit(focal, address);
        reports.officer.post(address + "/acceptance");
        assertThat(reports.state(address)).isEqualTo("ACCEPTED");
        assertThat(giveBack("", "Quá muộn").status()).isBetween(400, 499);
        assertThat(reports.state(address)).isEqualTo("ACCEPTED");
    }

    @Test
    void leadOfficesOwnReportIsAcceptedByOneWhoNeitherWroteNorSubmittedIt() {
        Browser submitter = reports.member(reports.lead, Role.LEAD_OFFICE);
        Browser writer = reports.member(reports.lead, Role.LEAD_OFFICE);
        String own = GivenReports.begin(writer, round);
        String wishes = Long.toString(reports.section(round, WISHES));
        writer.post(own + "/paragraphs", "section", wishes, "text", "Kiến nghị.");
        GivenReports.submit(submitter, own);
        for (Browser hand : List.of(writer, submitter)) {
            assertThat(hand.get(own).text("#why"))
                    .contains("Người đã sửa hoặc nộp báo cáo không tiếp nhận báo cáo đó.");
            assertThat(hand.post(own + "/acceptance").status()).isBetween(400, 499);
            assertThat(reports.state(own)).isEqualTo("SUBMITTED");
        }
        reports.officer.post(own + "/acceptance");
        assertThat(reports.state(own)).isEqualTo("ACCEPTED");
    }

    @Test
    void whoEditedBeforeItCameBackStillCannotAcceptIt() {
        Browser writer = reports.member(reports.lead, Role.LEAD_OFFICE);
        Browser another = reports.member(reports.lead, Role.LEAD_OFFICE);
        String own = GivenReports.begin(writer, round);
        String wishes = Long.toString(reports.section(round, WISHES));
        writer.post(own + "/paragraphs", "section", wishes, "text", "Kiến nghị.");
        GivenReports.submit(writer, own);
        another.post(own + "/return", "reason", "Nói rõ hơn");
        GivenReports.submit(another, own);
        assertThat(writer.post(own + "/acceptance").status()).isBetween(400, 499);
        assertThat(another.post(own + "/acceptance").status()).isBetween(400, 499);
        assertThat(reports.state(own)).isEqualTo("SUBMITTED");
    }
}
