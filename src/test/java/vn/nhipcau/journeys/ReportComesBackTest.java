package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.journeys.Sight.button;
import static vn.nhipcau.journeys.Sight.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report comes back, is changed, accepted, opened again; and people who are too late are told. */
@Journey
class ReportComesBackTest {
    private static final String WISH = "Đề nghị bố trí kinh phí dịch tài liệu";
    private static final String SECOND = "Đề nghị tập huấn người phát ngôn";

    private static String submitted(Page officer, Page focal) {
        Rounds.Round round = Rounds.open(officer, "Sở Xây dựng");
        String report = Rounds.write(focal, round);
        Draft.add(focal, "Kiến nghị", WISH);
        Draft.isSaved(focal);
        Draft.add(focal, "Thuận lợi", SECOND);
        Draft.isSaved(focal);
        submit(focal, report);
        return report;
    }

    private static void submit(Page focal, String report) {
        focal.navigate(report + "/submission");
        button(focal, "Nộp báo cáo").click();
        stands(focal, "Đã nộp");
    }

    private static void stands(Page page, String state) {
        assertThat(page.locator(".bench-head .state")).hasText(state);
    }

    private static void because(Page officer, String button, String reason) {
        officer.locator("#reason").fill(reason);
        button(officer, button).click();
    }

    @Test
    void returnedChangedAcceptedReopenedAndSubmittedAgain(Product product) {
        Page officer = product.as("chuyen-vien.stttt");
        Page focal = product.as("dau-moi.sxd");
        String report = submitted(officer, focal);

        officer.navigate(report);
        officer.locator(".paragraph")
                .filter(Sight.having(WISH))
                .locator("a[href*='/return?place=']")
                .click();
        Audit.isClean(officer);
        because(officer, "Trả lại", "Nêu rõ số tiền.");
        stands(officer, "Bị trả lại");

        focal.navigate(report);
        assertThat(focal.locator(".reason")).containsText("Nêu rõ số tiền.");
        Draft.typeOn(focal, WISH, ", 50 triệu đồng");
        Draft.isSaved(focal);
        submit(focal, report);

        officer.navigate(report);
        assertThat(officer.locator("#back h2")).containsText("Nộp lại sau lần trả lại");
        assertThat(officer.locator("#back ins")).containsText("50 triệu đồng");
        Audit.isClean(officer);
        link(officer, "Chỉ xem mục đã sửa").click();
        assertThat(officer.locator(".doc .part")).hasCount(1);
        button(officer, "Tiếp nhận").click();
        stands(officer, "Đã tiếp nhận");

        link(officer, "Mở lại").click();
        Audit.isClean(officer);
        because(officer, "Mở lại", "Số tiền chưa khớp dự toán.");
        stands(officer, "Mở lại");
        focal.navigate(report);
        stands(focal, "Mở lại");
        assertThat(focal.locator(".reason")).containsText("Số tiền chưa khớp dự toán.");
        Audit.isClean(focal);
        Draft.typeOn(focal, WISH, " theo dự toán");
        Draft.isSaved(focal);
        submit(focal, report);
        officer.navigate(report);
        assertThat(officer.locator("#back h2")).containsText("Nộp lại sau lần mở lại");
        assertThat(officer.locator("#back ins")).containsText("theo dự toán");
        for (int width : new int[] {1366, 1024, 390}) {
            stepsStandBelowOneAnother(officer, width);
        }
    }

    /** Seven by now: begun, submitted, returned, submitted, accepted, opened again, submitted. */
    private static void stepsStandBelowOneAnother(Page officer, int width) {
        officer.setViewportSize(width, 768);
        if (width < 768) {
            officer.locator(".phone-tabs a[href='#talk']").click();
        }
        officer.locator("#talk a[href='#moves']").click();
        List<BoundingBox> steps = officer.locator("#moves li").all().stream()
                .map(Locator::boundingBox)
                .toList();
        assertThat(steps).hasSize(7);
        BoundingBox pane = officer.locator("#talk").boundingBox();
        for (int i = 0; i < steps.size(); i++) {
            BoundingBox step = steps.get(i);
            assertThat(step.x + step.width)
                    .as("within its pane at %s px", width)
                    .isLessThanOrEqualTo(pane.x + pane.width);
            if (i > 0) {
                BoundingBox above = steps.get(i - 1);
                assertThat(step.x).as("in one column at %s px", width).isEqualTo(above.x);
                assertThat(step.y)
                        .as("below the one before at %s px", width)
                        .isGreaterThanOrEqualTo(above.y + above.height);
            }
        }
    }

    @Test
    void ofTwoWhoJudgeAtOnceTheSecondIsTold(Product product) {
        Page first = product.as("chuyen-vien.stttt");
        Page second = product.as("chuyen-vien-2.stttt");
        String report = submitted(first, product.as("dau-moi.sxd"));
        first.navigate(report);
        second.navigate(report + "/return");
        button(first, "Tiếp nhận").click();
        stands(first, "Đã tiếp nhận");
        because(second, "Trả lại", "Thiếu số liệu.");
        assertThat(second.locator("main")).containsText("Báo cáo không ở trạng thái làm được việc này.");
        first.reload();
        stands(first, "Đã tiếp nhận");
    }

    @Test
    void whoAcceptsWhatWasTakenBackMeanwhileIsTold(Product product) {
        Page officer = product.as("chuyen-vien.stttt");
        Page focal = product.as("dau-moi.sxd");
        String report = submitted(officer, focal);
        officer.navigate(report);
        link(focal, "Rút lại").click();
        Audit.isClean(focal);
        button(focal, "Rút lại").click();
        stands(focal, "Đang soạn");
        button(officer, "Tiếp nhận").click();
        assertThat(officer.locator("main")).containsText("Báo cáo không ở trạng thái làm được việc này.");
        focal.reload();
        stands(focal, "Đang soạn");
    }
}
