package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.nhipcau.journeys.Sight.button;
import static vn.nhipcau.journeys.Sight.heading;
import static vn.nhipcau.journeys.Sight.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An office whose machines run no scripts does the same work. */
@Journey
class WithoutScriptsTest {
    private static final String QUESTIONS = "Xây dựng kịch bản trả lời khi báo chí nước ngoài nêu câu hỏi khó";
    private static final String CORRECTED = "Xây dựng kịch bản trả lời báo chí nước ngoài";

    @Test
    void aPlanIsReadCorrectedDecidedAndConfirmed(Product product) {
        Page officer = product.as("chuyen-vien.stttt", Device.WITHOUT_SCRIPTS);
        Papers.drop(officer, Papers.plan("soc-trang-2024.txt"));
        assertThat(heading(officer, "8 nhiệm vụ")).isVisible();
        long plan = Papers.numberIn(officer.url());

        Bench.openTask(officer, plan, QUESTIONS);
        Bench.title(officer).fill(CORRECTED);
        officer.locator("#time").fill("Quý II/2024");
        button(officer.locator(".item.open"), "Lưu").first().click();
        assertThat(Bench.title(officer)).hasValue(CORRECTED);
        assertThat(officer.locator(".item.open")).containsText("30/6/2024");

        // nothing stops the button here but the answer
        button(officer, "Xác nhận 8 nhiệm vụ").click(new Locator.ClickOptions().setForce(true));
        assertThat(officer.locator("main")).containsText("tên chưa biết là ai, tên đầu tiên là");
        officer.navigate("/plans/" + plan + "?view=names");
        decidesAllNames(officer);
        Bench.confirm(officer, 8);
        assertThat(officer.locator("main")).containsText("Đã xác nhận");
        assertThat(link(officer, CORRECTED)).isVisible();
    }

    private static void decidesAllNames(Page officer) {
        int left = Bench.asked(officer).count();
        while (left > 0) {
            Locator first = Bench.asked(officer).first();
            Bench.leaveOpen(first);
            assertThat(Bench.asked(officer)).hasCount(--left);
        }
        assertThat(Bench.bar(officer)).containsText("Đã đủ để xác nhận");
    }
}
