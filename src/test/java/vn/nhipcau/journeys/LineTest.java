package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.journeys.Sight.button;
import static vn.nhipcau.journeys.Sight.having;
import static vn.nhipcau.journeys.Sight.link;
import static vn.nhipcau.journeys.Sight.tab;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** The whole line, by four people: from the plan's file to the report that is issued. */
@Journey
class LineTest {
    private static final String FILM = "Chiếu thử phim về nghề làm nón cho khách của sáu nước";
    private static final String SENTENCE = "Ngày 12/5/2022, chiếu thử phim về nghề làm nón cho khách của sáu nước";
    private static final String EASY = "Làng nghề nhận lời quay phim ngay từ đầu năm.";
    private static final String HARD = "Chưa có người dịch phụ đề.";

    @Test
    void aPlanBecomesAnIssuedReport(Product product) throws IOException {
        Page officer = product.as("chuyen-vien.stttt");
        Page focal = product.as("dau-moi.sngv");
        Page second = product.as("chuyen-vien-2.stttt");
        bringsInThePlan(officer);
        logsWhatWasDone(focal);
        Rounds.Round round = Rounds.open(officer, "Sở Ngoại vụ", "Sở Công Thương", "Báo Quảng Trị");
        String report = writesAndSubmits(product, focal, round);
        returnsWithAReason(second, round);
        mendsAndSubmitsAgain(focal, report);
        accepts(second, report);

        String consolidated = putsTogether(officer, round);
        String draft = download(officer, consolidated);
        assertThat(draft)
                .contains(SENTENCE, "7 đoàn/45 lượt", "1.500 tờ rơi", EASY)
                .doesNotContain(HARD)
                .containsPattern("Số:\\s+/BC-UBND");
        issues(officer, consolidated);
        readsWhatWasIssued(product.as("doc.tinhuy"), consolidated);
    }

    private static void bringsInThePlan(Page officer) {
        Papers.readSmallPlan(officer);
        Bench.confirm(officer, 2);
        assertThat(officer.locator(".toasts")).containsText("Đã xác nhận 2 nhiệm vụ");
    }

    private static void logsWhatWasDone(Page focal) {
        focal.navigate("/work");
        tab(focal, "Chủ trì").click();
        tab(focal, "Quý II").click();
        link(focal, "Làm phim ngắn về nghề làm nón").click();
        link(focal, "Ghi hoạt động").click();
        focal.locator("#what").fill(FILM);
        focal.locator("#from").fill("12/5/2022");
        focal.locator("#kind").selectOption("VISIT");
        focal.locator("[data-add=shape][value=number]").click();
        focal.locator("[name=groups]:visible").fill("7");
        focal.locator("[name=visits]:visible").fill("45");
        focal.locator("[name=value]:visible").fill("1.500");
        focal.locator("[name=unit]:visible").fill("tờ rơi");
        assertThat(focal.locator("#told")).containsText("7 đoàn/45 lượt");
        focal.locator(".formbar .primary").click();
        assertThat(focal.locator(".toasts")).containsText("Đã lưu hoạt động.");
    }

    private static String writesAndSubmits(Product product, Page focal, Rounds.Round round) {
        String report = Rounds.write(focal, round);
        Locator sentence = Draft.paragraph(focal, SENTENCE);
        assertThat(sentence.locator(".figure")).hasText(new String[] {"7 đoàn/45 lượt", "1.500 tờ rơi"});
        Draft.typeOn(focal, SENTENCE, " Ai cũng khen.");
        Draft.add(focal, "Thuận lợi", EASY);
        Draft.add(focal, "Khó khăn", "Thiếu người.");
        Draft.isSaved(focal);
        assertThat(Draft.kept(product, report, SENTENCE))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .matches("Ngày.*\\[\\[7 đoàn/45 lượt\\|f\\d+]].*\\[\\[1\\.500 tờ rơi\\|f\\d+]].*\\. Ai cũng khen\\.");
        link(focal, "Nộp báo cáo").click();
        focal.locator("#number").fill("31");
        focal.locator("#signedOn").fill("16/5/2022");
        button(focal, "Nộp báo cáo").click();
        assertThat(focal.locator(".toasts")).containsText("Đã nộp báo cáo.");
        assertThat(focal.locator("[contenteditable]")).hasCount(0);
        return report;
    }

    private static void returnsWithAReason(Page second, Rounds.Round round) {
        second.navigate(round.wall());
        second.locator(".brick a").filter(having("Sở Ngoại vụ")).click();
        second.locator(".paragraph")
                .filter(having("Thiếu người."))
                .locator(".places a")
                .first()
                .click();
        second.locator("#reason").fill("Nêu rõ thiếu người làm việc gì.");
        button(second, "Trả lại").click();
        assertThat(second.locator(".toasts")).containsText("Đã trả lại báo cáo của Sở Ngoại vụ.");
    }

    private static void mendsAndSubmitsAgain(Page focal, String report) {
        focal.navigate(report);
        assertThat(focal.locator(".reason")).containsText("Nêu rõ thiếu người làm việc gì.");
        assertThat(focal.locator(".reason blockquote")).hasText("Thiếu người.");
        link(focal, "Đến chỗ cần sửa").click();
        Draft.paragraph(focal, "Thiếu người.").click();
        focal.keyboard().press("ControlOrMeta+a");
        focal.keyboard().type(HARD);
        Draft.isSaved(focal);
        link(focal, "Nộp lại").click();
        button(focal, "Nộp báo cáo").click();
        assertThat(focal.locator(".toasts")).containsText("Đã nộp báo cáo.");
    }

    private static void accepts(Page second, String report) {
        second.navigate(report);
        assertThat(second.locator("#changed")).containsText("phụ đề");
        button(second, "Tiếp nhận").click();
        assertThat(second.locator(".toasts")).containsText("Đã tiếp nhận báo cáo của Sở Ngoại vụ.");
    }

    private static String putsTogether(Page officer, Rounds.Round round) {
        officer.navigate(round.wall());
        button(officer, "Soạn báo cáo tổng hợp").click();
        officer.waitForURL(Pattern.compile(".*/consolidated/\\d+"));
        String consolidated = officer.url();
        officer.locator("#outline a").filter(having("Hoạt động")).last().click();
        assertThat(officer.locator("table").filter(having("Tổng của mục"))).containsText("đoàn/");
        assertThat(Draft.paragraph(officer, SENTENCE)).containsText("Ai cũng khen.");
        officer.locator("#outline a").filter(having("Khó khăn")).click();
        button(officer.locator(".para").filter(having(HARD)), "Bỏ ra").click();
        assertThat(officer.locator(".para").filter(having(HARD))).containsText("không in");
        return consolidated;
    }

    private static void issues(Page officer, String consolidated) {
        officer.navigate(consolidated);
        link(officer, "Ban hành…").click();
        officer.locator("#number").fill("214");
        officer.locator("#signedOn").fill("16/5/2022");
        button(officer, "Ban hành").click();
        assertThat(officer.locator(".toasts")).containsText("Đã ban hành báo cáo.");
    }

    private static void readsWhatWasIssued(Page reader, String consolidated) throws IOException {
        String issued = download(reader, consolidated);
        assertThat(issued).contains(SENTENCE, EASY).doesNotContain(HARD).containsPattern("Số:\\s*214/BC-UBND");
        assertThat(issued).contains("ngày 16 tháng 5 năm 2022");
        assertThat(Files.readAllBytes(file(reader).path()))
                .isEqualTo(Files.readAllBytes(file(reader).path()));
        reader.locator("#outline a").filter(having("Hoạt động")).last().click();
        link(reader, "7 đoàn/45 lượt").click();
        assertThat(reader.locator("main")).containsText("Tính từ 1 hoạt động");
        assertThat(link(reader, FILM)).isVisible();
    }

    private static Download file(Page page) {
        return page.waitForDownload(() -> link(page, "Tải .docx").click());
    }

    private static String download(Page page, String report) throws IOException {
        page.navigate(report);
        try (XWPFDocument paper =
                new XWPFDocument(Files.newInputStream(file(page).path()))) {
            return paper.getBodyElements().stream().map(LineTest::words).collect(Collectors.joining("\n"));
        }
    }

    private static String words(IBodyElement part) {
        return switch (part) {
            case XWPFParagraph paragraph -> paragraph.getText();
            case XWPFTable table -> table.getText();
            default -> List.of().toString();
        };
    }
}
