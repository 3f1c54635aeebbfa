package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nhipcau.work.reporting.GivenReports.ACTIVITIES;
import static vn.nhipcau.work.reporting.GivenReports.WISHES;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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

/** A report is submitted, returned with its reason, submitted again, accepted by another. */
@ProductTest
class ReportFiledTest {
    private static final byte[] SCAN = "%PDF-1.7\nbản có dấu \u0000\u00ff".getBytes(StandardCharsets.UTF_8);

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

    private List<String> storedFiles() {
        return given.sql()
                .sql("select sha256 from stored_file order by 1")
                .query((row, number) -> row.getString(1))
                .list();
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

    @Test
    void emptyReportIsNotSubmitted() {
        long bare = given.agency();
        Browser focal = reports.focal(bare);
        String empty = GivenReports.begin(focal, reports.round(Given.unique("Kỳ trống"), bare));
        Answer refused = GivenReports.send(focal, empty + "/submission", SCAN, "ky.pdf", "number", "", "signedOn", "");
        assertThat(refused.status()).isBetween(400, 499);
        assertThat(refused.text("main")).contains("Báo cáo chưa có chữ nào.");
        assertThat(reports.state(empty)).isEqualTo("DRAFT");
    }

    @Test
    void lateIsAMarkThatTheFirstFilingDecides() {
        long late = given.agency();
        long past = reports.round(Given.unique("Kỳ trễ"), LocalDate.of(2022, 5, 15), late, agency);
        reports.done("EVENT", "Đón đoàn", "2022-02-10", List.of(late));
        Browser slow = reports.focal(late);
        assertThat(slow.get("/reports").text("tbody tr")).contains("Quá hạn");
        String theirs = GivenReports.begin(slow, past);
        assertThat(slow.get("/reports").text("tbody tr"))
                .as("begun, but not filed")
                .contains("Quá hạn");
        GivenReports.submit(slow, theirs);
        assertThat(slow.get("/reports").text("tbody tr"))
                .contains("Đã nộp", "nộp sau hạn")
                .doesNotContain("Quá hạn");
        assertThat(reports.officer.get(theirs).text(".bench-head")).contains("nộp sau hạn");
        String prompt = GivenReports.begin(focal, past);
        GivenReports.submit(focal, prompt);
        reports.change("""
                with first as (update report_move set at = '2022-05-15 16:59Z' where report_id = :id and to_state = 'SUBMITTED')
                update report set submitted_at = '2022-05-15 16:59Z' where id = :id
                """, Map.of("id", GivenReports.id(prompt)));
        reports.officer.post(prompt + "/return", "reason", "Bổ sung");
        GivenReports.submit(focal, prompt);
        assertThat(reports.officer.get(prompt).text(".bench-head"))
                .as("it came in time the first time")
                .doesNotContain("nộp sau hạn");
        assertThat(focal.get("/reports").text("tbody")).doesNotContain("nộp sau hạn");
    }

    @Test
    void registeredPaperIsKeptWithTheSubmissionAndGivenBackByteForByte() {
        GivenReports.send(focal, address + "/submission", SCAN, "bản ký.pdf", "number", "07", "signedOn", "14/5/2022");
        assertThat(reports.state(address)).isEqualTo("SUBMITTED");
        assertThat(focal.get(address).text("#moves")).contains("Số 7, ngày 14/5/2022.");
        Answer scan = reports.officer.get(address + "/signed");
        assertThat(scan.bytes()).isEqualTo(SCAN);
        assertThat(scan.response().getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(".pdf");
        assertThat(reports.focal(given.agency()).get(address + "/signed").status())
                .isEqualTo(404);
        giveBack("", "Sửa số liệu");
        GivenReports.submit(focal, address);
        assertThat(reports.officer.get(address + "/signed").bytes())
                .as("stays when it comes again")
                .isEqualTo(SCAN);
    }

    @Test
    void fileThatIsNoScanIsRefusedAndNothingIsStored() {
        List<String> before = storedFiles();
        for (byte[] wrong : List.of(
                "MZ chương trình %PDF-1.7".getBytes(StandardCharsets.UTF_8),
                "<html>%PDF".getBytes(StandardCharsets.UTF_8),
                new byte[] {'P', 'K', 3, 4})) {
            Answer refused = GivenReports.send(
                    focal, address + "/submission", wrong, "ky.pdf", "number", "7", "signedOn", "14/5/2022");
            assertThat(refused.status()).isBetween(400, 499);
            assertThat(refused.text("main")).contains("Tệp không phải PDF, PNG hay JPEG.");
        }
        assertThat(reports.state(address)).isEqualTo("DRAFT");
        assertThat(storedFiles()).isEqualTo(before);
        assertThat(focal.get(address + "/signed").status()).isEqualTo(404);
    }

    @Test
    void wrongNumberOrDayIsSaidAtItsField() {
        Answer wrong = focal.post(address + "/submission", "number", "07/BC", "signedOn", "31/4/2022");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("#errors a").eachAttr("href")).containsExactly("#number", "#signedOn");
        assertThat(wrong.page().select("#number").val()).isEqualTo("07/BC");
        assertThat(reports.state(address)).isEqualTo("DRAFT");
    }
}
