package vn.nhipcau.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.nhipcau.journeys.Sight.button;
import static vn.nhipcau.journeys.Sight.having;
import static vn.nhipcau.journeys.Sight.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two officers of one office over one plan: nothing is written over unseen, nothing typed is lost. */
@Journey
class TwoOfficersTest {
    private static final String HATS = "Làm phim ngắn về nghề làm nón";
    private static final String FIRST = "Làm phim ngắn về nghề nón lá Bố Liêu";
    private static final String SECOND = "Làm hai phim ngắn về nghề nón";

    @Test
    void theSecondIsToldAndMayKeepHisOwn(Product product) {
        Page first = product.as("chuyen-vien.stttt");
        Page second = product.as("chuyen-vien-2.stttt");
        bothCorrectTheTitle(first, second);

        button(second, "Giữ bản của tôi").click();
        second.waitForURL(url -> url.contains("view="));
        assertThat(Bench.title(second)).hasValue(SECOND);
        first.reload();
        assertThat(Bench.title(first)).hasValue(SECOND);
    }

    @Test
    void theSecondMayTakeTheOther(Product product) {
        Page first = product.as("chuyen-vien.stttt");
        Page second = product.as("chuyen-vien-2.stttt");
        bothCorrectTheTitle(first, second);

        link(second, "Lấy bản kia").click();
        assertThat(Bench.title(second)).hasValue(FIRST);
        second.reload();
        assertThat(Bench.title(second)).hasValue(FIRST);
        first.reload();
        assertThat(Bench.title(first)).hasValue(FIRST);
    }

    private static void bothCorrectTheTitle(Page first, Page second) {
        long plan = Papers.readSmallPlan(first);
        Bench.openTask(first, plan, HATS);
        Bench.openTask(second, plan, HATS);
        Bench.correctTitle(first, FIRST);
        Bench.isSaved(first);

        Bench.correctTitle(second, SECOND);
        Locator told = second.locator("[role=alert]").filter(having("Nội dung vừa được người khác sửa."));
        assertThat(told).containsText(SECOND);
        assertThat(told).containsText(FIRST);
        assertThat(Bench.state(second)).containsText("Chưa lưu");
        assertThat(Bench.title(second)).hasValue(SECOND);
        Audit.isClean(second);

        // what he types on is still his, and still not written over the other's
        second.locator("#time").fill("Quý III/2022");
        second.locator("#time").blur();
        assertThat(told).containsText("Quý III/2022");
        first.reload();
        assertThat(Bench.title(first)).hasValue(FIRST);
    }

    @Test
    void whoCorrectsWhileTheOtherConfirmsIsTold(Product product) {
        Page first = product.as("chuyen-vien.stttt");
        Page second = product.as("chuyen-vien-2.stttt");
        long plan = Papers.readSmallPlan(first);
        Bench.openTask(second, plan, HATS);
        Bench.confirm(first, 2);
        assertThat(first.locator(".toasts")).containsText("Đã xác nhận 2 nhiệm vụ");

        Bench.correctTitle(second, SECOND);
        assertThat(second.locator("[role=alert]:visible"))
                .containsText(
                        "Kế hoạch vừa được người khác xác nhận. Mở lại kế hoạch; muốn thay đổi thì dùng “Sửa đổi”.");
        assertThat(Bench.title(second)).hasValue(SECOND);
        Audit.isClean(second);
        first.reload();
        assertThat(link(first, HATS)).isVisible();
        assertThat(link(first, SECOND)).hasCount(0);
    }

    @Test
    void whoCorrectsATaskThatTheOtherRemovedIsTold(Product product) {
        Page first = product.as("chuyen-vien.stttt");
        Page second = product.as("chuyen-vien-2.stttt");
        long plan = Papers.readSmallPlan(first);
        Bench.openTask(first, plan, HATS);
        Bench.openTask(second, plan, HATS);
        button(first, "Xóa nhiệm vụ").first().click();
        button(first.locator("dialog[open]"), "Xóa nhiệm vụ").click();
        assertThat(Sight.heading(first, "1 nhiệm vụ")).isVisible();

        Bench.correctTitle(second, SECOND);
        assertThat(Bench.state(second)).containsText("nhiệm vụ này vừa bị người khác xóa");
        assertThat(Bench.title(second)).hasValue(SECOND);
    }

    @Test
    void whoConfirmsWhatTheOtherConfirmedIsTold(Product product) {
        Page first = product.as("chuyen-vien.stttt");
        Page second = product.as("chuyen-vien-2.stttt");
        long plan = Papers.readSmallPlan(first);
        second.navigate("/plans/" + plan);
        Bench.confirm(first, 2);
        assertThat(first.locator(".toasts")).containsText("Đã xác nhận 2 nhiệm vụ");
        Bench.confirm(second, 2);
        assertThat(second.locator("main")).containsText("Kế hoạch vừa được người khác xác nhận.");
    }
}
