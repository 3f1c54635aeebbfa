package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.nhipcau.journeys.Sight.button;
import static vn.nhipcau.journeys.Sight.having;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two people of one office in one report: they know of one another, and nothing is written over unseen. */
@Journey
class TwoWritersTest {
    private static final String EASY = "Cửa khẩu mở lại nên khách Lào trở lại đông";
    private static final String HARD = "Phiên dịch tiếng Lào còn thiếu";

    @Test
    void eachSeesTheOtherAndTheOthersWords(Product product) {
        Page first = product.as("chuyen-vien.stttt");
        Page second = product.as("chuyen-vien-2.stttt");
        String report = open(first);
        second.navigate(report);
        assertThat(second.locator("#others")).containsText("Chuyên viên thông tin đối ngoại");
        assertThat(first.locator("#others")).containsText("Chuyên viên báo chí, xuất bản");
        Audit.isClean(second);

        Draft.typeOn(first, EASY, ", nhất là từ tháng 3");
        Draft.typeOn(second, HARD, ", đã mượn thêm người");
        Draft.isSaved(first);
        Draft.isSaved(second);
        assertThat(Draft.paragraph(first, HARD)).hasText(HARD + ", đã mượn thêm người");
        assertThat(Draft.paragraph(second, EASY)).hasText(EASY + ", nhất là từ tháng 3");

        Draft.add(second, "Thuận lợi", "Tỉnh đã có kế hoạch năm");
        Draft.isSaved(second);
        assertThat(Draft.paragraph(first, "Tỉnh đã có kế hoạch năm")).isVisible();
        assertThat(Draft.kept(product, report, EASY)).containsExactly(EASY + ", nhất là từ tháng 3");
        assertThat(Draft.kept(product, report, HARD)).containsExactly(HARD + ", đã mượn thêm người");
    }

    @Test
    void whoComesSecondInAParagraphChoosesHisOwn(Product product) {
        Page first = product.as("chuyen-vien.stttt");
        Page second = product.as("chuyen-vien-2.stttt");
        String report = bothWriteInOne(product, first, second);

        button(second, "Dùng chữ của tôi").click();
        Draft.isSaved(second);
        assertThat(Draft.kept(product, report, HARD)).containsExactly(HARD + " và đắt");
        assertThat(Draft.paragraph(first, HARD)).hasText(HARD + " và đắt");
    }

    @Test
    void whoComesSecondInAParagraphMayTakeTheOthers(Product product) {
        Page first = product.as("chuyen-vien.stttt");
        Page second = product.as("chuyen-vien-2.stttt");
        String report = bothWriteInOne(product, first, second);

        button(second, "Lấy chữ của người kia").click();
        Draft.isSaved(second);
        assertThat(Draft.paragraph(second, HARD)).hasText(HARD + " ở cấp xã");
        assertThat(Draft.kept(product, report, HARD)).containsExactly(HARD + " ở cấp xã");
    }

    /** Both stand in one paragraph; the first has saved when the second types. */
    private static String bothWriteInOne(Product product, Page first, Page second) {
        String report = open(first);
        second.navigate(report);
        Draft.paragraph(second, HARD).click();
        Draft.typeOn(first, HARD, " ở cấp xã");
        Draft.isSaved(first);
        second.keyboard().press("Control+End");
        second.keyboard().type(" và đắt");

        Locator told = second.locator("[role=alert]:visible").filter(having("Nội dung vừa được người khác sửa."));
        assertThat(told.locator("del")).containsText("ở cấp xã");
        assertThat(told.locator("ins")).containsText("và đắt");
        assertThat(Draft.state(second)).containsText("Chưa lưu");
        assertThat(Draft.paragraph(second, HARD)).hasText(HARD + " và đắt");
        Audit.isClean(second);
        assertThat(Draft.kept(product, report, HARD)).containsExactly(HARD + " ở cấp xã");

        // what he types on is still his, and still not written over the other's
        Draft.typeOn(second, HARD, "!");
        assertThat(told.locator("ins")).containsText("và đắt!");
        second.keyboard().press("Backspace");
        assertThat(told.locator("ins")).not().containsText("!");
        assertThat(Draft.kept(product, report, HARD)).containsExactly(HARD + " ở cấp xã");
        first.locator("h1").click();
        return report;
    }

    private static String open(Page first) {
        String report = Rounds.write(first, Rounds.open(first, "Sở Thông tin và Truyền thông"));
        Draft.add(first, "Thuận lợi", EASY);
        Draft.add(first, "Khó khăn", HARD);
        Draft.isSaved(first);
        first.locator("h1").click();
        return report;
    }
}
