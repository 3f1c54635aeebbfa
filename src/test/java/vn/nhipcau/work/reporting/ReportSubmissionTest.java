package vn.nhipcau.work.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nhipcau.Browser;
import vn.nhipcau.Browser.Answer;
import vn.nhipcau.Given;
import vn.nhipcau.ProductTest;

/** What comes with a submission: number, day and scan of the registered paper, and the mark of a late one. */
@ProductTest
class ReportSubmissionTest {
    private static final byte[] SCAN = "%PDF-1.7\nbản có dấu \u0000\u00ff".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Browser browsers;

    @Autowired
    Given given;

    GivenReports reports;
    long agency;
    long round;
    Browser focal;
    String address;

    @BeforeEach
    void begin() {
        reports = new GivenReports(given, browsers);
        agency = given.agency();
        round = reports.round(Given.unique("Kỳ nộp"), agency);
        reports.done("EVENT", "Mở ngày hội", "2022-01-10", List.of(agency), "EXACT 3/1200");
        focal = reports.focal(agency);
        address = GivenReports.begin(focal, round);
    }

    private List<String> storedFiles() {
        return given.sql()
                .sql("select sha256 from stored_file order by 1")
                .query((row, number) -> row.getString(1))
                .list();
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
        reports.officer.post(address + "/return", "reason", "Sửa số liệu");
        GivenReports.submit(focal, address);
        assertThat(reports.officer.get(address + "/signed").bytes())
                .as("stays when it comes again")
                .isEqualTo(SCAN);
    }

    @Test
    void whoSubmitsAgainWithoutAnyChangeIsAskedOnceMore() {
        GivenReports.submit(focal, address);
        reports.officer.post(address + "/return", "reason", "Nêu rõ nơi tổ chức.");
        assertThat(focal.get(address + "/submission").text("main")).contains("Chưa sửa chữ nào so với lần nộp trước.");
        Answer asked = focal.post(address + "/submission", "number", "7", "signedOn", "14/5/2022");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text("main")).contains("Chưa sửa chữ nào so với lần nộp trước.");
        assertThat(reports.state(address)).isEqualTo("RETURNED");
        var form = asked.page().select("#submission");
        assertThat(form.select("button.primary").text()).isEqualTo("Vẫn nộp");
        assertThat(form.select("[name=number]").val())
                .as("what was typed stays")
                .isEqualTo("7");
        focal.post(
                address + "/submission",
                "number",
                "7",
                "signedOn",
                "14/5/2022",
                "again",
                form.select("input[type=hidden][name=again]").val());
        assertThat(reports.state(address)).isEqualTo("SUBMITTED");
    }

    @Test
    void whoChangedSomethingOrBringsTheSignedPaperIsNotAsked() {
        GivenReports.submit(focal, address);
        reports.officer.post(address + "/return", "reason", "Nêu rõ nơi tổ chức.");
        focal.post(
                address + "/paragraphs",
                "section",
                Long.toString(reports.section(round, GivenReports.WISHES)),
                "text",
                "Kiến nghị.");
        focal.post(address + "/submission", "number", "", "signedOn", "");
        assertThat(reports.state(address)).isEqualTo("SUBMITTED");
        reports.officer.post(address + "/return", "reason", "Gửi kèm bản ký.");
        GivenReports.send(focal, address + "/submission", SCAN, "ky.pdf", "number", "", "signedOn", "");
        assertThat(reports.state(address)).isEqualTo("SUBMITTED");
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
